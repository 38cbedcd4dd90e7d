/**
 * Events for metrics, traces and logs: tokens, calls, expiring credentials, saved steps. The SDK
 * creates them; the constructors are public for tests of listeners.
 */
@NullMarked
package dev.connectorsdk.core.event;

import org.jspecify.annotations.NullMarked;
