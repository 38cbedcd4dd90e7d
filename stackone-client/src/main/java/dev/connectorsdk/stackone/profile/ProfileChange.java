package dev.connectorsdk.stackone.profile;

/** What came of having a profile changed: it was done, or somebody has to do it. */
public sealed interface ProfileChange permits ChangedProfile, GuidedChange {}
