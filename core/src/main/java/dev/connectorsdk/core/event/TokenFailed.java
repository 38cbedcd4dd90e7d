package dev.connectorsdk.core.event;

import java.time.Duration;

/**
 * Published when a token request fails for another reason than a rejected credential.
 *
 * @param client the name of the client class
 * @param failure the name of the exception class
 * @param took the time of the request, retries included
 */
public record TokenFailed(String client, String failure, Duration took) {}
