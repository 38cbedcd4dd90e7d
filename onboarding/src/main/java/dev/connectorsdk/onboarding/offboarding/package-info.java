/** Offboarding: deletes a customer's linked accounts and what belongs to them. */
@NullMarked
package dev.connectorsdk.onboarding.offboarding;

import org.jspecify.annotations.NullMarked;
