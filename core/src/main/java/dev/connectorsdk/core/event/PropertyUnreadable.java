package dev.connectorsdk.core.event;

/**
 * Published when an optional property of a response cannot be read and is therefore absent in the
 * result. The value itself is never part of the event.
 *
 * @param client the name of the client class
 * @param operation method and path with its placeholders
 * @param path the JSON path, such as {@code $.items[3].lastSeenAt}; in a map it contains the map's
 *     keys
 * @param expected what can be read there, such as {@code a time}
 */
public record PropertyUnreadable(String client, String operation, String path, String expected) {}
