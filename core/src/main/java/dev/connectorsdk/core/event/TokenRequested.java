package dev.connectorsdk.core.event;

/**
 * A token is asked for.
 *
 * @param client the name of the client class
 */
public record TokenRequested(String client) {}
