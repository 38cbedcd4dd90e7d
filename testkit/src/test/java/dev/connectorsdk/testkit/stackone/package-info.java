/** Tests of the StackOne simulator with a plain HTTP client. */
@NullMarked
package dev.connectorsdk.testkit.stackone;

import org.jspecify.annotations.NullMarked;
