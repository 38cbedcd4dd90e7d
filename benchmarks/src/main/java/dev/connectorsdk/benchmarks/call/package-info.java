/** Whole calls against a real server outside of the JVM. */
@NullMarked
package dev.connectorsdk.benchmarks.call;

import org.jspecify.annotations.NullMarked;
