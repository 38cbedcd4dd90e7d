/** Runs everything and writes it down. */
@NullMarked
package dev.connectorsdk.benchmarks.report;

import org.jspecify.annotations.NullMarked;
