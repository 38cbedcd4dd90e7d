/** A program that receives StackOne's webhooks. */
@NullMarked
package dev.connectorsdk.examples.webhook;

import org.jspecify.annotations.NullMarked;
