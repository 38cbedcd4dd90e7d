/** Plans: ordered steps with their states. */
@NullMarked
package dev.connectorsdk.onboarding.plan;

import org.jspecify.annotations.NullMarked;
