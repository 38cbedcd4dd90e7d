/** Webhook events and their delivery. */
@NullMarked
package dev.connectorsdk.testkit.stackone.internal.webhook;

import org.jspecify.annotations.NullMarked;
