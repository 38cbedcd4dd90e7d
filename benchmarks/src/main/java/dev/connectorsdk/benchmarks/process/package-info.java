/** Programs that are measured as whole processes: start, heap and threads. */
@NullMarked
package dev.connectorsdk.benchmarks.process;

import org.jspecify.annotations.NullMarked;
