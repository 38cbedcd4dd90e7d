package dev.connectorsdk.core.event;

import java.time.Duration;
import java.util.Optional;

/**
 * Published when an attempt failed and another one follows.
 *
 * @param client the name of the client class
 * @param operation method and path with its placeholders
 * @param attempt the number of the failed attempt, counted from 1
 * @param outcome its HTTP status, or the name of the exception class
 * @param pause the wait before the next attempt
 * @param tag the {@link dev.connectorsdk.core.CallOptions#tag() tag} of the call
 */
public record CallRetried(
    String client,
    String operation,
    int attempt,
    String outcome,
    Duration pause,
    Optional<String> tag) {}
