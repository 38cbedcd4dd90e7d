/** Rows that StackOne stored for runs with {@code sync}. */
@NullMarked
package dev.connectorsdk.stackone.action.synced;

import org.jspecify.annotations.NullMarked;
