/** Calls to operations that have no typed method. */
@NullMarked
package dev.connectorsdk.core.raw;

import org.jspecify.annotations.NullMarked;
