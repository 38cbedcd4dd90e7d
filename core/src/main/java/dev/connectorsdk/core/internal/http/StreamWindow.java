package dev.connectorsdk.core.internal.http;

import java.time.Duration;

/**
 * Makes a call listen to an answer that may have no end: what came in this time is the answer. A
 * parameter marked {@code @Tag} of a Retrofit method. The time comes on top of the client's own
 * deadline, which is left for connecting.
 *
 * @param atMost how long to listen, from the first byte of the answer on
 */
public record StreamWindow(Duration atMost) {}
