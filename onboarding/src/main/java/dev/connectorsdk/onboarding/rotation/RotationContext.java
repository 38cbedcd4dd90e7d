package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.stackone.StackOneClient;

/** What the steps of a rotation share. */
record RotationContext(
    SophosClient sophos,
    StackOneClient stackOne,
    RotationRequest request,
    RotationListener listener) {}
