package dev.connectorsdk.sophos.credential.store;

import dev.connectorsdk.core.Sleeper;
import dev.connectorsdk.core.internal.file.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A lock for one writer at a time, across processes: on an empty file beside the guarded one. The operating system releases the lock of a process that ends.
 */
final class StoreLock {
  /**
   * A file lock belongs to the process, and closing any channel of the file releases it. So there is one writer per process, for all files. Writes are rare and short.
   */
  private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final int TRIES = 500;
  private static final Set<OpenOption> OPTIONS =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);

  private final Path file;
  private final Sleeper sleeper;

  StoreLock(Path guarded, Sleeper sleeper) {
    this.file = guarded.resolveSibling(guarded.getFileName() + ".lock");
    this.sleeper = sleeper;
  }

  /**
   * Runs an action while holding the lock.
   *
   * @throws IllegalStateException if another writer holds the lock for ten seconds
   * @throws UncheckedIOException if the lock file cannot be created
   */
  <T> T withLock(Supplier<T> action) {
    boolean locked = repeat(IN_THIS_PROCESS::tryLock);
    if (!locked) {
      throw busy();
    }
    try (FileChannel channel = open()) {
      if (!repeat(() -> lock(channel))) {
        throw busy();
      }
      return action.get();
    } catch (IOException e) {
      throw new UncheckedIOException(
          file + " cannot be used as a lock: check the permissions of its folder.", e);
    } finally {
      IN_THIS_PROCESS.unlock();
    }
  }

  private boolean repeat(Supplier<Boolean> attempt) {
    for (int tries = 0; tries < TRIES; tries++) {
      if (attempt.get()) {
        return true;
      }
      try {
        sleeper.sleep(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(
            "The wait for " + file + " was interrupted. Nothing was changed.", e);
      }
    }
    return false;
  }

  private FileChannel open() throws IOException {
    Path folder = Objects.requireNonNull(file.getParent(), "a file has a folder");
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    return FileChannel.open(file, OPTIONS, OwnerOnly.attributes(folder));
  }

  private boolean lock(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // held by another copy of this class in the process
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be locked: check whether it is on a network drive.", e);
    }
  }

  private IllegalStateException busy() {
    return new IllegalStateException(
        "Another writer has held " + file + " for ten seconds. Nothing was changed: try again.");
  }
}
