package dev.connectorsdk.core.event;

import java.time.Duration;

/**
 * A token came.
 *
 * @param client the name of the client class
 * @param took how long the request took, retries included
 * @param life how long the token serves, counted from the request on
 */
public record TokenRefreshed(String client, Duration took, Duration life) {}
