/**
 * API credentials: creation in the console, expiry, and rotation.
 *
 * <pre>{@code
 * SophosClient sophos = SophosClient.builder().credentials(rotatingCredentials).build();
 * }</pre>
 *
 * <p>An {@link ApiCredential} has a name, a role, a client id and dates. No API creates one: {@link
 * ConsoleGuide} has the steps of the console for a {@link CredentialDraft}. {@link
 * RotatingCredentials} replaces the credential of running clients. Stores are in {@code .store},
 * the monitor of expiry dates in {@code .expiry}.
 *
 * <p>Guide: {@code docs/credentials.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.credential;

import org.jspecify.annotations.NullMarked;
