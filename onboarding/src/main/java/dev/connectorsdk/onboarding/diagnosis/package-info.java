/** Diagnosis: ordered checks of settings, network, Sophos Central and StackOne, with advice. */
@NullMarked
package dev.connectorsdk.onboarding.diagnosis;

import org.jspecify.annotations.NullMarked;
