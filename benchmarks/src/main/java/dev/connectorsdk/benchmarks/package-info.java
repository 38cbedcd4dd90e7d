/** How long the SDK's work takes, without any network. */
@NullMarked
package dev.connectorsdk.benchmarks;

import org.jspecify.annotations.NullMarked;
