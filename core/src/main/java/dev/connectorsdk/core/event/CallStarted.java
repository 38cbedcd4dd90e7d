package dev.connectorsdk.core.event;

/**
 * Published when a call starts.
 *
 * @param client the name of the client class
 * @param operation method and path with its placeholders, such as {@code GET accounts/{id}}
 */
public record CallStarted(String client, String operation) {}
