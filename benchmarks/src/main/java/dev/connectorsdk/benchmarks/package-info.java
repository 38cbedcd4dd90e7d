/** Benchmarks of the SDK and its simulators over the loopback interface. */
@NullMarked
package dev.connectorsdk.benchmarks;

import org.jspecify.annotations.NullMarked;
