/**
 * The logs of requests, action runs and their steps. StackOne keeps them for 90 days unless the
 * project has another setting.
 *
 * <pre>{@code
 * Paged<LogEntry> entries = stackOne.logs().list(search -> search);
 * }</pre>
 *
 * <p>{@link Logs} has the logs of a project: action runs ({@code .action}), unified requests
 * ({@code .unified}), changes by users ({@code .platform}), and the older ones of requests and
 * steps ({@code .request}). {@link LogSearch} has the filters of the newer ones, {@link
 * LogStatistics} counts. Logged bodies may contain data of customers.
 *
 * <p>Guide: {@code docs/stackone.md} of the project.
 */
@NullMarked
package dev.connectorsdk.stackone.log;

import org.jspecify.annotations.NullMarked;
