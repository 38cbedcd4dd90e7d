/**
 * Logs of requests to the unified API.
 *
 * <pre>{@code
 * Paged<UnifiedLog> logs = stackOne.logs().unified().list(search -> search);
 * }</pre>
 *
 * <p>{@link UnifiedLogs} lists and reads unified requests and the requests to the provider behind
 * them.
 *
 * <p>Guide: {@code docs/stackone.md} of the project.
 */
@NullMarked
package dev.connectorsdk.stackone.log.unified;

import org.jspecify.annotations.NullMarked;
