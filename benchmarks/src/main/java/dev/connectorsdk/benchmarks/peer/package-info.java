/** The same calls with other libraries, for comparison. */
@NullMarked
package dev.connectorsdk.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
