/** Tests that the benchmarks run. */
@NullMarked
package dev.connectorsdk.benchmarks;

import org.jspecify.annotations.NullMarked;
