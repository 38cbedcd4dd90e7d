package dev.connectorsdk.sophos.access;

/**
 * The source of a {@link RoleAccess}.
 *
 * @param shortName the short name in the table, such as {@code D1}
 * @param description the description
 */
public record EvidenceSource(String shortName, String description) {}
