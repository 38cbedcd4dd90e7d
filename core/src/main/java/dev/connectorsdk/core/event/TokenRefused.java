package dev.connectorsdk.core.event;

import java.time.Duration;

/**
 * The token endpoint refused the credential.
 *
 * @param client the name of the client class
 * @param status the HTTP status of the refusal
 * @param took how long the request took, retries included
 */
public record TokenRefused(String client, int status, Duration took) {}
