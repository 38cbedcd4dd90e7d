package dev.connectorsdk.core.event;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Published when a call ends.
 *
 * @param client the name of the client class
 * @param operation method and path with its placeholders
 * @param status the HTTP status of the last attempt; absent if it received no response
 * @param failure the name of the exception class; absent after a success
 * @param attempts the number of attempts
 * @param took the time of the call, token request, retries and waits included
 */
public record CallFinished(
    String client,
    String operation,
    OptionalInt status,
    Optional<String> failure,
    int attempts,
    Duration took) {}
