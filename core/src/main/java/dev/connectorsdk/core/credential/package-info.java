/** Client credentials, API keys and their secrets. */
@NullMarked
package dev.connectorsdk.core.credential;

import org.jspecify.annotations.NullMarked;
