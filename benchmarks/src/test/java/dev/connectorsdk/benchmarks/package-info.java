/** The benchmarks run, if only for a moment. */
@NullMarked
package dev.connectorsdk.benchmarks;

import org.jspecify.annotations.NullMarked;
