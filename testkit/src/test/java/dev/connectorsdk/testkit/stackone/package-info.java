/** What the StackOne simulator promises, asked by a plain HTTP client. */
@NullMarked
package dev.connectorsdk.testkit.stackone;

import org.jspecify.annotations.NullMarked;
