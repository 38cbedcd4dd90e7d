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
 * A file that is replaced as a whole: written beside, forced to the disk, moved into place.
 * Whatever fails on the way, the old content stays.
 */
public final class AtomicFile {
  private final Path file;
  private final Output output;

  /** Brings bytes to an open file; a test hands in one that fails as a full disk does. */
  public interface Output {
    void write(FileChannel channel, ByteBuffer bytes) throws IOException;
  }

  /** The file at a path, which need not be there yet. */
  public AtomicFile(Path file) {
    this(file, AtomicFile::writeAll);
  }

  /** The same, written through an output of a test. */
  public AtomicFile(Path file, Output output) {
    this.file = file.toAbsolutePath();
    this.output = output;
  }

  /** Where it is, as an absolute path. */
  public Path path() {
    return file;
  }

  /** The content, or nothing if there is no such file. */
  public Optional<byte[]> read() {
    refuseFolder();
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: check who may read it.", e);
    }
  }

  /**
   * Replaces the content.
   *
   * @throws UncheckedIOException if it cannot be written; the old content is still there
   * @throws IllegalStateException if the path is a folder
   */
  public void write(byte[] content) {
    refuseFolder();
    try {
      replace(Files.exists(file) ? file.toRealPath() : file, content);
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException(
          file + " cannot be written: its folder does not exist. Make the folder first.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(
          file
              + " could not be written, and is as it was: check the free space of the disk and who"
              + " may write in the folder.",
          e);
    }
  }

  private void refuseFolder() {
    if (Files.isDirectory(file)) {
      throw new IllegalStateException(file + " is a folder: name a file in it.");
    }
  }

  private void replace(Path target, byte[] content) throws IOException {
    Path folder = Objects.requireNonNull(target.getParent(), "a file has a folder");
    Path draft =
        Files.createTempFile(
            folder, "." + target.getFileName(), ".tmp", OwnerOnly.attributes(folder));
    try {
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        output.write(channel, ByteBuffer.wrap(content));
        channel.force(true);
      }
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
    forceFolder(folder);
  }

  private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Makes the move itself last through a power cut, where a folder can be opened for that. */
  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folders; the file itself is whole either way
    }
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
