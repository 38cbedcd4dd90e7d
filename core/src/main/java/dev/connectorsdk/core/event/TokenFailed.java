package dev.connectorsdk.core.event;

import java.time.Duration;

/**
 * No token came, though the credential was not refused.
 *
 * @param client the name of the client class
 * @param failure the name of the exception class
 * @param took how long the request took, retries included
 */
public record TokenFailed(String client, String failure, Duration took) {}
