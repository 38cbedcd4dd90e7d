/**
 * Rows that StackOne stored for runs with {@code sync}.
 *
 * <pre>{@code
 * SyncedRows rows = stackOne.account(id).actions().synced();
 * }</pre>
 *
 * <p>{@link SyncedRows} reads the rows that StackOne has synchronized for an action, instead of a
 * call to the provider. {@link DataSync} says when they were synchronized.
 *
 * <p>Guide: {@code docs/stackone.md} of the project.
 */
@NullMarked
package dev.connectorsdk.stackone.action.synced;

import org.jspecify.annotations.NullMarked;
