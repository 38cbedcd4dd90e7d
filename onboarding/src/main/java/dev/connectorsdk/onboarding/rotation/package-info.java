/**
 * Rotation: replaces the Sophos Central API credential that StackOne uses.
 *
 * <pre>{@code
 * RotationResult result = rotation.run(listener);
 * }</pre>
 *
 * <p>{@link Rotation} proves the new credential, saves it where StackOne uses it ({@link
 * CredentialTarget}), checks the linked accounts. If an account does not work, the previous
 * credential is restored. A run may end at any point and be repeated.
 *
 * <p>Guide: {@code docs/rotation.md} of the project.
 */
@NullMarked
package dev.connectorsdk.onboarding.rotation;

import org.jspecify.annotations.NullMarked;
