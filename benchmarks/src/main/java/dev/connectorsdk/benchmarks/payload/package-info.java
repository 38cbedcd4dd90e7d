/** The responses that all peers read. */
@NullMarked
package dev.connectorsdk.benchmarks.payload;

import org.jspecify.annotations.NullMarked;
