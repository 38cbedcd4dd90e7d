/** Runs all benchmarks and writes the report. */
@NullMarked
package dev.connectorsdk.benchmarks.report;

import org.jspecify.annotations.NullMarked;
