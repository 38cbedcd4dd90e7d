/** Runnable programs, one task each. They use simulators if no keys are set in the environment. */
@NullMarked
package dev.connectorsdk.examples;

import org.jspecify.annotations.NullMarked;
