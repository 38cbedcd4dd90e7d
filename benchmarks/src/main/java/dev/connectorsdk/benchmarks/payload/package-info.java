/** The answers that every contender reads. */
@NullMarked
package dev.connectorsdk.benchmarks.payload;

import org.jspecify.annotations.NullMarked;
