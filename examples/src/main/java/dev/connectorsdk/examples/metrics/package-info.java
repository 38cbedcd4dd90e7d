/** Micrometer metrics for the clients. */
@NullMarked
package dev.connectorsdk.examples.metrics;

import org.jspecify.annotations.NullMarked;
