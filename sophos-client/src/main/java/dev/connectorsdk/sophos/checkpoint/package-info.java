/**
 * Stores for the positions of feeds and the progress of walks over tenants, across restarts.
 *
 * <pre>{@code
 * CheckpointStore store = CheckpointStore.inFolder(folder);
 * }</pre>
 *
 * <p>A {@link CheckpointStore} keeps small texts by key: the position of a feed, or the tenants
 * that a walk has done. The SDK has one in memory and one in a folder of files; implement the
 * interface for a database.
 *
 * <p>Guide: {@code docs/feeds.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.checkpoint;

import org.jspecify.annotations.NullMarked;
