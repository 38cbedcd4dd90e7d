/** Runnable programs, one task each. They talk to simulators unless real keys are at hand. */
@NullMarked
package dev.connectorsdk.examples;

import org.jspecify.annotations.NullMarked;
