/**
 * Legacy request logs: requests to StackOne, and the provider requests behind them.
 *
 * <pre>{@code
 * Paged<RequestLog> logs = stackOne.logs().requests().list();
 * }</pre>
 *
 * <p>{@link RequestLogs} lists and reads requests to StackOne and their steps to the provider, with
 * the messages if requested ({@link LogInclude}).
 *
 * <p>Guide: {@code docs/stackone.md} of the project.
 */
@NullMarked
package dev.connectorsdk.stackone.log.request;

import org.jspecify.annotations.NullMarked;
