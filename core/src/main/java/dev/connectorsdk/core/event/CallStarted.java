package dev.connectorsdk.core.event;

import java.util.Optional;

/**
 * Published when a call starts.
 *
 * @param client the name of the client class
 * @param operation method and path with its placeholders, such as {@code GET accounts/{id}}
 * @param tag the {@link dev.connectorsdk.core.CallOptions#tag() tag} of the call
 */
public record CallStarted(String client, String operation, Optional<String> tag) {}
