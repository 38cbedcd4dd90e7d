/**
 * Logs of action runs and their steps.
 *
 * <pre>{@code
 * Paged<ActionLog> runs = stackOne.logs().actions().list(search -> search);
 * }</pre>
 *
 * <p>{@link ActionLogs} lists and reads action runs, their steps, and what a policy or the defender
 * decided about one.
 *
 * <p>Guide: {@code docs/stackone.md} of the project.
 */
@NullMarked
package dev.connectorsdk.stackone.log.action;

import org.jspecify.annotations.NullMarked;
