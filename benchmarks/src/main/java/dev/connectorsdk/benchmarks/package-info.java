/** How long the work of the SDK and of its simulators takes, without any network but loopback. */
@NullMarked
package dev.connectorsdk.benchmarks;

import org.jspecify.annotations.NullMarked;
