package dev.connectorsdk.sophos.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.connectorsdk.core.internal.file.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Reserves a folder for one store at a time, across processes. The operating system releases the
 * lock of a process that ends; a second file has its holder, for messages.
 */
final class FolderLock implements AutoCloseable {
  /**
   * Closing any channel of a file releases the locks that the process has on it. So a folder that
   * this process holds is recognized by the holder's file, and the lock file is not opened again.
   */
  private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

  private final Path holder;
  private final FileChannel channel;
  private volatile boolean closed;

  private FolderLock(Path holder, FileChannel channel) {
    this.holder = holder;
    this.channel = channel;
  }

  static FolderLock take(Path folder) {
    IN_THIS_PROCESS.lock();
    try {
      return open(folder.toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException(
          folder
              + " cannot be used: check its permissions and the free space of the disk. Nothing was"
              + " read or sent.",
          e);
    } finally {
      IN_THIS_PROCESS.unlock();
    }
  }

  private static FolderLock open(Path folder) throws IOException {
    Path holder = folder.resolve("holder.txt");
    String self = self();
    String other = Files.exists(holder) ? Files.readString(holder) : "";
    if (other.equals(self)) {
      throw inUse(folder, "another store in this process");
    }
    FileChannel channel =
        FileChannel.open(
            folder.resolve("holder.lock"),
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
            OwnerOnly.attributes(folder));
    try {
      if (tryLock(channel) == null) {
        throw inUse(folder, other.isBlank() ? "another process" : other);
      }
      Files.writeString(holder, self, UTF_8);
      return new FolderLock(holder, channel);
    } catch (IOException | IllegalStateException e) {
      channel.close();
      throw e;
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held by another copy of this class in the process
    }
  }

  private static String self() {
    ProcessHandle process = ProcessHandle.current();
    String start = process.info().startInstant().map(time -> ", started " + time).orElse("");
    String user = process.info().user().map(name -> " of user " + name).orElse("");
    return "process " + process.pid() + user + start;
  }

  private static IllegalStateException inUse(Path folder, String holder) {
    return new IllegalStateException(
        folder
            + " is in use by "
            + holder
            + ": close that store first, or use another folder. Nothing was changed.");
  }

  void requireHeld() {
    if (closed) {
      throw new IllegalStateException("This CheckpointStore is closed.");
    }
  }

  @Override
  public void close() {
    IN_THIS_PROCESS.lock();
    try (channel) {
      if (!closed) {
        closed = true;
        Files.deleteIfExists(holder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(holder + " cannot be deleted: delete it.", e);
    } finally {
      IN_THIS_PROCESS.unlock();
    }
  }
}
