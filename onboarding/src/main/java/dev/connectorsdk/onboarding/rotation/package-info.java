/** Rotation: replaces the Sophos Central API credential that StackOne uses. */
@NullMarked
package dev.connectorsdk.onboarding.rotation;

import org.jspecify.annotations.NullMarked;
