/** What is measured can be run. */
@NullMarked
package dev.connectorsdk.benchmarks.report;

import org.jspecify.annotations.NullMarked;
