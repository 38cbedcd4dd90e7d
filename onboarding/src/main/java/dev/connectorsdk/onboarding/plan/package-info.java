/**
 * Plans: ordered steps with their states.
 *
 * <pre>{@code
 * for (PlanStep step : plan.steps()) { … }
 * }</pre>
 *
 * <p>A {@link Plan} is what an onboarding, offboarding or rotation will do and has done: {@link
 * PlanStep}s with a {@link StepState}. It prints as text for an administrator.
 *
 * <p>Guide: {@code docs/onboarding.md} of the project.
 */
@NullMarked
package dev.connectorsdk.onboarding.plan;

import org.jspecify.annotations.NullMarked;
