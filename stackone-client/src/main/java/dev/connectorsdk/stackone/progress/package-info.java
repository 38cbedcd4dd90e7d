/** The progress of long waits. */
@NullMarked
package dev.connectorsdk.stackone.progress;

import org.jspecify.annotations.NullMarked;
