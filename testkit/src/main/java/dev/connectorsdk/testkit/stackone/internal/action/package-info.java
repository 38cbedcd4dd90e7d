/** Actions: lists, search, runs, synced rows, permissions, feedback. */
@NullMarked
package dev.connectorsdk.testkit.stackone.internal.action;

import org.jspecify.annotations.NullMarked;
