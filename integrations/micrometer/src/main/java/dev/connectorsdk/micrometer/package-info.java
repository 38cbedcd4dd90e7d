/**
 * Metrics and traces of the clients through Micrometer.
 *
 * <p>{@link dev.connectorsdk.micrometer.ConnectorMetrics} and {@link
 * dev.connectorsdk.micrometer.ConnectorObservations} are listeners of a client. {@link
 * dev.connectorsdk.micrometer.RateLimitMetrics}, {@link
 * dev.connectorsdk.micrometer.CredentialMetrics} and {@link
 * dev.connectorsdk.micrometer.FeedMetrics} are gauges. The last two are for users of {@code
 * sophos-client}, which is an optional dependency.
 */
@NullMarked
package dev.connectorsdk.micrometer;

import org.jspecify.annotations.NullMarked;
