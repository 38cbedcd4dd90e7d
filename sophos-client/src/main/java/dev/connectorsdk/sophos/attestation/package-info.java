/**
 * User Activity Verification API: questions that a user answers on the phone.
 *
 * <pre>{@code
 * Attestation attestation = sophos.tenant().attestations().get(id);
 * }</pre>
 *
 * <p>{@link Attestations} sends a question to a user, such as whether a log-in was theirs, and
 * reads the answer. Reading repeatedly until there is an answer is up to the caller. Level: tenant.
 *
 * <p>Guide: {@code docs/queries.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.attestation;

import org.jspecify.annotations.NullMarked;
