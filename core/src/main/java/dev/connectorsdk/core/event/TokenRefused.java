package dev.connectorsdk.core.event;

import java.time.Duration;

/**
 * Published when the token endpoint rejects the credential.
 *
 * @param client the name of the client class
 * @param status the HTTP status of the token response
 * @param took the time of the request, retries included
 */
public record TokenRefused(String client, int status, Duration took) {}
