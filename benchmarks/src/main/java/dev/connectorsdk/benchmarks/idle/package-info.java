/** Writes on connections that the service closes while they are idle. */
@NullMarked
package dev.connectorsdk.benchmarks.idle;

import org.jspecify.annotations.NullMarked;
