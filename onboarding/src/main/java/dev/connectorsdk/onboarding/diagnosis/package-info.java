/** Finding out what is wrong: ordered checks, each with what was found and what to do. */
@NullMarked
package dev.connectorsdk.onboarding.diagnosis;

import org.jspecify.annotations.NullMarked;
