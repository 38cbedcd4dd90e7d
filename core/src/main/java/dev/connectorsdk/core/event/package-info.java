/** Events for metrics, traces and logs: tokens, calls, expiring credentials, saved steps. */
@NullMarked
package dev.connectorsdk.core.event;

import org.jspecify.annotations.NullMarked;
