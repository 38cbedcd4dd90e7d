package dev.connectorsdk.core.event;

/**
 * Published when a token is requested.
 *
 * @param client the name of the client class
 */
public record TokenRequested(String client) {}
