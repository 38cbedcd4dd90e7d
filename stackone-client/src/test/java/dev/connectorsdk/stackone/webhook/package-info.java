/** Tests of verifying and handling webhooks. */
@NullMarked
package dev.connectorsdk.stackone.webhook;

import org.jspecify.annotations.NullMarked;
