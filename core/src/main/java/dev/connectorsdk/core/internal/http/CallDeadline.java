package dev.connectorsdk.core.internal.http;

import java.time.Duration;

/**
 * Makes a call's deadline shorter than the client's own: a parameter marked {@code @Tag} of a
 * Retrofit method.
 *
 * @param remaining how long the call may take
 */
public record CallDeadline(Duration remaining) {}
