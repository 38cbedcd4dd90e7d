/** From a credential to a linked account that works, as a plan that can be run again. */
@NullMarked
package dev.connectorsdk.onboarding;

import org.jspecify.annotations.NullMarked;
