/** Calls on other threads, derived from the blocking ones. */
@NullMarked
package dev.connectorsdk.core.internal.async;

import org.jspecify.annotations.NullMarked;
