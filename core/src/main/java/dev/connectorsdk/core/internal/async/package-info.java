/** Runs blocking calls on other threads. */
@NullMarked
package dev.connectorsdk.core.internal.async;

import org.jspecify.annotations.NullMarked;
