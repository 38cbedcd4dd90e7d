package dev.connectorsdk.core.event;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A call is over.
 *
 * @param client the name of the client class
 * @param operation method and path with its placeholders
 * @param status the HTTP status of the last attempt, absent if that was not answered or not made
 * @param failure the name of the exception class, absent after a success
 * @param attempts how many attempts were made
 * @param took how long the call took, token, retries and waits included
 */
public record CallFinished(
    String client,
    String operation,
    OptionalInt status,
    Optional<String> failure,
    int attempts,
    Duration took) {}
