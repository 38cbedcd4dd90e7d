/**
 * Legacy platform logs: requests to the StackOne platform itself.
 *
 * <pre>{@code
 * Paged<PlatformLog> logs = stackOne.logs().platform().list();
 * }</pre>
 *
 * <p>{@link PlatformLogs} and the newer {@link AuditLogs} list who changed what in a project.
 *
 * <p>Guide: {@code docs/stackone.md} of the project.
 */
@NullMarked
package dev.connectorsdk.stackone.log.platform;

import org.jspecify.annotations.NullMarked;
