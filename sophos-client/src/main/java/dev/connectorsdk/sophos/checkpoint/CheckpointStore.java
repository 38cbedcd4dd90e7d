package dev.connectorsdk.sophos.checkpoint;

import dev.connectorsdk.core.internal.file.AtomicFile;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Stores checkpoints across restarts: where a feed reads on, which tenants a walk has done. They
 * contain ids and times, no secrets. Feeds and walks can share a store; their names must differ.
 *
 * <p>An own implementation, such as a database table, must replace a text as a whole, and must have
 * stored it when {@link #save} returns.
 */
public interface CheckpointStore extends AutoCloseable {

  /**
   * Returns the text that was saved last; absent if there is none.
   *
   * @param name letters in lower case, digits, dots and hyphens
   * @throws java.io.UncheckedIOException if it cannot be read
   * @throws IllegalStateException if it is damaged or of another version
   */
  Optional<String> load(String name);

  /**
   * Replaces a text.
   *
   * @throws java.io.UncheckedIOException if it cannot be saved; the old text stays
   */
  void save(String name, String text);

  /**
   * Deletes a text; does nothing if there is none.
   *
   * @throws java.io.UncheckedIOException if it cannot be deleted
   */
  void delete(String name);

  /** Lets another process use the store. */
  @Override
  void close();

  /** Returns a store in memory, for tests. */
  static CheckpointStore inMemory() {
    return new InMemoryCheckpoints();
  }

  /**
   * Opens a store in a folder, which must exist: one file for each name, replaced as a whole, so
   * that a crash leaves either the old or the new text. Only one store can use a folder at a time;
   * one of a process that was killed is not in the way.
   *
   * @throws IllegalStateException if another store uses the folder; the message has its process
   * @throws java.io.UncheckedIOException if files cannot be created in the folder
   */
  static CheckpointStore inFolder(Path folder) {
    return new FolderCheckpoints(folder, AtomicFile::new);
  }
}
