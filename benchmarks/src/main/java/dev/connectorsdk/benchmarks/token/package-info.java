/** Benchmarks of reading a cached token. */
@NullMarked
package dev.connectorsdk.benchmarks.token;

import org.jspecify.annotations.NullMarked;
