/** How a wait for somebody's work is going. */
@NullMarked
package dev.connectorsdk.stackone.progress;

import org.jspecify.annotations.NullMarked;
