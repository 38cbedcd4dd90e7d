/** Tests of the measured programs. */
@NullMarked
package dev.connectorsdk.benchmarks.report;

import org.jspecify.annotations.NullMarked;
