/** What a caller proves itself with: client credentials, API keys, and the secrets inside them. */
@NullMarked
package dev.connectorsdk.core.credential;

import org.jspecify.annotations.NullMarked;
