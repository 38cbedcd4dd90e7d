package dev.connectorsdk.core.internal.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;

/**
 * A file that is replaced atomically: the new content is written to a temporary file, forced to the
 * disk, and moved into place. If a step fails, the old content stays.
 */
public final class AtomicFile {
  private final Path file;
  private final Output output;

  /** Writes bytes to an open file; a test can use one that fails like a full disk. */
  public interface Output {
    void write(FileChannel channel, ByteBuffer bytes) throws IOException;
  }

  /** Writes the new content of a file. */
  @FunctionalInterface
  public interface Source {
    void writeTo(FileChannel channel) throws IOException;
  }

  /** A file at a path; it does not have to exist. */
  public AtomicFile(Path file) {
    this(file, AtomicFile::writeAll);
  }

  /** A file that is written through an output of a test. */
  public AtomicFile(Path file, Output output) {
    this.file = file.toAbsolutePath();
    this.output = output;
  }

  /** The absolute path. */
  public Path path() {
    return file;
  }

  /** Returns the content; absent if there is no such file. */
  public Optional<byte[]> read() {
    rejectDirectory();
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: check its permissions.", e);
    }
  }

  /**
   * Replaces the content.
   *
   * @throws UncheckedIOException if it cannot be written; the old content stays
   * @throws IllegalStateException if the path is a directory
   */
  public void write(byte[] content) {
    write(channel -> output.write(channel, ByteBuffer.wrap(content)));
  }

  /**
   * Replaces the content by what a source writes, if it does not fail.
   *
   * @throws UncheckedIOException if it cannot be written; the old content stays
   * @throws IllegalStateException if the path is a directory
   */
  public void write(Source content) {
    rejectDirectory();
    try {
      replace(Files.exists(file) ? file.toRealPath() : file, content);
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException(
          file + " cannot be written: its folder does not exist. Create it first.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(
          file
              + " could not be written, and is unchanged: check the free space of the disk and the"
              + " permissions of the folder.",
          e);
    }
  }

  private void rejectDirectory() {
    if (Files.isDirectory(file)) {
      throw new IllegalStateException(file + " is a directory: name a file in it.");
    }
  }

  private void replace(Path target, Source content) throws IOException {
    Path directory = Objects.requireNonNull(target.getParent(), "a file has a directory");
    Path temporary =
        Files.createTempFile(
            directory, "." + target.getFileName(), ".tmp", OwnerOnly.attributes(directory));
    try {
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        content.writeTo(channel);
        channel.force(true);
      }
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
    forceDirectory(directory);
  }

  private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Makes the move survive a power failure, where a directory can be opened. */
  private static void forceDirectory(Path directory) {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows cannot open directories; the file itself is complete in any case
    }
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
