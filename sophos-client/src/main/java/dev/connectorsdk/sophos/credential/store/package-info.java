/** Stores for API credentials with their secrets: an encrypted file, the environment, a vault. */
@NullMarked
package dev.connectorsdk.sophos.credential.store;

import org.jspecify.annotations.NullMarked;
