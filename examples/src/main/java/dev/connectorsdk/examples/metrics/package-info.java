/** Metrics and traces of the clients with Micrometer and OpenTelemetry. */
@NullMarked
package dev.connectorsdk.examples.metrics;

import org.jspecify.annotations.NullMarked;
