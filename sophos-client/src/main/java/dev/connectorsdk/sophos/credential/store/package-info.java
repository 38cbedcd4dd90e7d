/**
 * Stores for API credentials with their secrets: an encrypted file, the environment, a vault.
 *
 * <pre>{@code
 * CredentialStore store = CredentialStore.inMemory();
 * }</pre>
 *
 * <p>{@link CredentialStore} keeps credentials with their secrets by name: in memory, in an
 * encrypted file ({@link Pkcs12CredentialStore}), in environment variables ({@link
 * EnvironmentCredentialStore}), or in a vault through {@link CredentialVault}.
 *
 * <p>Guide: {@code docs/credentials.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.credential.store;

import org.jspecify.annotations.NullMarked;
