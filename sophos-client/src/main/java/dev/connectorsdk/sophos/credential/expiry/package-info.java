/**
 * Monitoring of the expiry of API credentials.
 *
 * <pre>{@code
 * CredentialHealth health = monitor.check(credentials);
 * }</pre>
 *
 * <p>{@link CredentialMonitor} checks the credentials of a store on a schedule or on request, and
 * reports each threshold once, also across restarts ({@link MonitorStateStore}). {@link
 * ExpiryPolicy} sets the thresholds and the time zone.
 *
 * <p>Guide: {@code docs/credentials.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.credential.expiry;

import org.jspecify.annotations.NullMarked;
