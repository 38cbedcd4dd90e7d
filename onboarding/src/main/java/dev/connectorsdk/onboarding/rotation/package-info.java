/**
 * Bringing a new secret of a provider's credential to StackOne, proved before and checked after.
 */
@NullMarked
package dev.connectorsdk.onboarding.rotation;

import org.jspecify.annotations.NullMarked;
