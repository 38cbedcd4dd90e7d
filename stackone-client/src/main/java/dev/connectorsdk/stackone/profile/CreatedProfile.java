package dev.connectorsdk.stackone.profile;

/**
 * The profile was made.
 *
 * @param profile the profile as the service answered it
 */
public record CreatedProfile(ConnectorProfile profile) implements ProfileCreation {}
