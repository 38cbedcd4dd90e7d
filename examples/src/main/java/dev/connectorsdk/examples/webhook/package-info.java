/** A program that receives what StackOne sends by itself. */
@NullMarked
package dev.connectorsdk.examples.webhook;

import org.jspecify.annotations.NullMarked;
