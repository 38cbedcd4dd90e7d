package dev.connectorsdk.core;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * The state of a client's rate limits. The service counts on its own, also the calls of other
 * processes, so that a call may be throttled although permits are left.
 *
 * @param availableCalls the number of calls that can be sent at once without a wait; absent if the
 *     client has no rate limits
 * @param throttledFor the time until calls are sent again after a status 429; zero if none is in
 *     effect
 */
public record RateLimitState(OptionalLong availableCalls, Duration throttledFor) {}
