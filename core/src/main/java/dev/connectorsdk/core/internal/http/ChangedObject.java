package dev.connectorsdk.core.internal.http;

/**
 * A tag for requests that change an object: the answer to an accepted change may omit the id that
 * the request has.
 *
 * @param identity the value of the answer's required text, if the answer does not have it
 */
public record ChangedObject(String identity) {}
