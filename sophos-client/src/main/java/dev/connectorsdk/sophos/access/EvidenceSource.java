package dev.connectorsdk.sophos.access;

/**
 * Where a {@link RoleAccess} comes from.
 *
 * @param shortName the name that the table uses, such as {@code D1}
 * @param description what it is, for people
 */
public record EvidenceSource(String shortName, String description) {}
