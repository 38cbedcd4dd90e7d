package dev.connectorsdk.core.event;

import java.time.Duration;

/**
 * Published when a token was received.
 *
 * @param client the name of the client class
 * @param took the time of the request, retries included
 * @param lifetime how long the token can be used, counted from the request
 */
public record TokenRefreshed(String client, Duration took, Duration lifetime) {}
