package dev.connectorsdk.core.internal.http;

/**
 * A tag for requests that change an object: the answer to an accepted change need not repeat what
 * the caller knows.
 *
 * @param identity the value of the answer's required text, if the answer does not have it
 */
public record ChangedObject(String identity) {}
