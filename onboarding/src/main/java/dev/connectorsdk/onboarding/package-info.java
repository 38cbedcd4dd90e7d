/**
 * Onboarding: from a Sophos Central API credential to a linked StackOne account, as a plan that can
 * be run again.
 */
@NullMarked
package dev.connectorsdk.onboarding;

import org.jspecify.annotations.NullMarked;
