package dev.connectorsdk.sophos.capability;

import dev.connectorsdk.sophos.access.RoleAccess;

/**
 * What the credential could do beside what the role table says.
 *
 * @param capability what was found out
 * @param finding what the table says of the role
 * @param agreement how the two stand to each other
 */
public record ComparedCapability(Capability capability, RoleAccess finding, Agreement agreement) {}
