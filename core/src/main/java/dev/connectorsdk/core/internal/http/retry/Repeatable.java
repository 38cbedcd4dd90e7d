package dev.connectorsdk.core.internal.http.retry;

/**
 * Whether one request may be sent again although it may have been processed: a parameter of a
 * Retrofit method that is annotated with {@code @Tag}, where the caller decides it.
 *
 * @param value whether it may be sent again
 */
public record Repeatable(boolean value) {}
