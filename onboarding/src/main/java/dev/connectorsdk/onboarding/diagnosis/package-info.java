/**
 * Diagnosis: ordered checks of settings, network, Sophos Central and StackOne, with advice.
 *
 * <pre>{@code
 * DiagnosisReport report = Diagnosis.of(checks).run();
 * }</pre>
 *
 * <p>{@link Diagnosis} runs {@link Check}s in order, each with a deadline, and skips those that
 * depend on a failed one. {@link VariableChecks}, {@link ConnectivityChecks}, {@link SophosChecks}
 * and {@link StackOneChecks} are the SDK's; add your own. Each failure says what to do.
 *
 * <p>Guide: {@code docs/doctor.md} of the project.
 */
@NullMarked
package dev.connectorsdk.onboarding.diagnosis;

import org.jspecify.annotations.NullMarked;
