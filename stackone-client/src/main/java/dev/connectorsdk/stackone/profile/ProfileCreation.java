package dev.connectorsdk.stackone.profile;

/** What came of having a profile made: it exists, or somebody has to make it. */
public sealed interface ProfileCreation permits CreatedProfile, GuidedCreation {}
