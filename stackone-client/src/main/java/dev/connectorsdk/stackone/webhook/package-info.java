/** Webhooks: what StackOne sends by itself, checked before it is believed. */
@NullMarked
package dev.connectorsdk.stackone.webhook;

import org.jspecify.annotations.NullMarked;
