/** Benchmarks of decoding JSON in memory. */
@NullMarked
package dev.connectorsdk.benchmarks.decode;

import org.jspecify.annotations.NullMarked;
