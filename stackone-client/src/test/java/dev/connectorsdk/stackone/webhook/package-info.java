/** What is checked before an event is believed. */
@NullMarked
package dev.connectorsdk.stackone.webhook;

import org.jspecify.annotations.NullMarked;
