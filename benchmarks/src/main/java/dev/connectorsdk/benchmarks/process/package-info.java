/** What is measured of a whole process: its start, its heap, its threads. */
@NullMarked
package dev.connectorsdk.benchmarks.process;

import org.jspecify.annotations.NullMarked;
