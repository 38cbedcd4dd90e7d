package dev.connectorsdk.sophos.access;

/**
 * Where a {@link Finding} comes from.
 *
 * @param shortName the name that the table uses, such as {@code D1}
 * @param description what it is, for people
 */
public record Source(String shortName, String description) {}
