/** Webhooks: verifying and handling the events that StackOne sends. */
@NullMarked
package dev.connectorsdk.stackone.webhook;

import org.jspecify.annotations.NullMarked;
