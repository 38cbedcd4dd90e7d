package dev.connectorsdk.sophos.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.connectorsdk.core.internal.file.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * One file for each name: a line with format and checksum, then the text. The name of a file is
 * that of the checkpoint, with other characters as their code.
 */
final class FolderCheckpoints implements CheckpointStore {
  private static final String FORMAT = "connector-sdk checkpoint ";
  private static final int VERSION = 1;
  private static final Pattern HEADER = Pattern.compile(FORMAT + "(\\d{1,9})(?: ([0-9a-f]{8}))?.*");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9.-]");

  private final Path folder;
  private final Function<Path, AtomicFile> files;
  private final FolderLock lock;

  FolderCheckpoints(Path folder, Function<Path, AtomicFile> files) {
    this.folder = folder.toAbsolutePath();
    this.files = files;
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          folder + " is not a folder: create it first, or use another one.");
    }
    this.lock = FolderLock.take(this.folder);
    deleteTemporaryFiles();
  }

  @Override
  public Optional<String> load(String name) {
    AtomicFile file = file(name);
    return file.read().map(bytes -> parse(file, new String(bytes, UTF_8)));
  }

  @Override
  public void save(String name, String text) {
    file(name).write((FORMAT + VERSION + " " + checksum(text) + "\n" + text).getBytes(UTF_8));
  }

  @Override
  public void delete(String name) {
    Path file = file(name).path();
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(
          file + " cannot be deleted: check the permissions of the folder.", e);
    }
  }

  @Override
  public void close() {
    lock.close();
  }

  private AtomicFile file(String name) {
    lock.requireHeld();
    String safe =
        OTHER
            .matcher(name)
            .replaceAll(other -> "_" + Integer.toHexString(other.group().charAt(0)) + "_");
    return files.apply(folder.resolve(safe + ".checkpoint"));
  }

  private static String parse(AtomicFile file, String content) {
    int end = content.indexOf('\n');
    var header = HEADER.matcher(end < 0 ? content : content.substring(0, end));
    if (header.matches() && Integer.parseInt(header.group(1)) != VERSION) {
      throw new IllegalStateException(
          file
              + " was written by another version of this SDK, with format "
              + header.group(1)
              + ", but this one reads "
              + VERSION
              + ": use that version. Nothing was changed.");
    }
    String text = content.substring(end + 1);
    if (end < 0 || !header.matches() || !checksum(text).equals(header.group(2))) {
      throw new IllegalStateException(
          file
              + " is damaged: restore it from a backup. Without one, delete it: a feed then reads"
              + " again what the service still has. Nothing was changed.");
    }
    return text;
  }

  private static String checksum(String text) {
    CRC32 checksum = new CRC32();
    checksum.update(text.getBytes(UTF_8));
    return HexFormat.of().toHexDigits(checksum.getValue(), 8);
  }

  /** A process that is killed while it saves leaves the file that it was writing. */
  private void deleteTemporaryFiles() {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ".*.checkpoint*.tmp")) {
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      lock.close();
      throw new UncheckedIOException(folder + " cannot be listed: check its permissions.", e);
    }
  }

  @Override
  public String toString() {
    return "CheckpointStore[" + folder + "]";
  }
}
