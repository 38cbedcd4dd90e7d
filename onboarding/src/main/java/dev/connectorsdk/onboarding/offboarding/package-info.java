/**
 * Offboarding: deletes a customer's linked accounts and what belongs to them.
 *
 * <pre>{@code
 * Plan plan = offboarding.plan(customer);
 * }</pre>
 *
 * <p>{@link Offboarding} deletes the linked accounts of a customer, and has an administrator delete
 * the profile and the credential if the request says so. {@link Offboarding#plan} shows what is
 * left; a run may end at any point and be repeated. {@link OffboardingListener} confirms each
 * deletion.
 *
 * <p>Guide: {@code docs/onboarding.md} of the project.
 */
@NullMarked
package dev.connectorsdk.onboarding.offboarding;

import org.jspecify.annotations.NullMarked;
