/** Benchmarks of whole calls to a server outside of the JVM. */
@NullMarked
package dev.connectorsdk.benchmarks.call;

import org.jspecify.annotations.NullMarked;
