/** Plans: ordered steps towards a goal, each with how far it is. */
@NullMarked
package dev.connectorsdk.onboarding.plan;

import org.jspecify.annotations.NullMarked;
