package dev.connectorsdk.core.event;

import java.time.Duration;

/**
 * An attempt failed and another one follows.
 *
 * @param client the name of the client class
 * @param operation method and path with its placeholders
 * @param attempt which attempt failed, counted from 1
 * @param outcome what came of it: the HTTP status, or the name of the exception class
 * @param pause how long the call waits before the next one
 */
public record CallRetried(
    String client, String operation, int attempt, String outcome, Duration pause) {}
