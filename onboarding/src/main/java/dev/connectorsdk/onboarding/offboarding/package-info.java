/** Deletes what the onboarding of a customer has created. */
@NullMarked
package dev.connectorsdk.onboarding.offboarding;

import org.jspecify.annotations.NullMarked;
