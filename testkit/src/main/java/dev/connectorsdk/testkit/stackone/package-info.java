/** A simulator of StackOne. */
@NullMarked
package dev.connectorsdk.testkit.stackone;

import org.jspecify.annotations.NullMarked;
