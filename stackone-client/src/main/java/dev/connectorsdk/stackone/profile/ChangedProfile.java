package dev.connectorsdk.stackone.profile;

/**
 * The profile was changed.
 *
 * @param profile the profile as the service answered it
 */
public record ChangedProfile(ConnectorProfile profile) implements ProfileChange {}
