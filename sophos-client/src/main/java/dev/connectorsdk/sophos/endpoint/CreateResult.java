package dev.connectorsdk.sophos.endpoint;

/**
 * The result of creating an object unless it exists.
 *
 * @param item the object in the service
 * @param created true if it was created, false if it existed
 * @param <T> the type of the object
 */
public record CreateResult<T>(T item, boolean created) {}
