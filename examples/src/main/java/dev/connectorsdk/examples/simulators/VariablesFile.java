package dev.connectorsdk.examples.simulators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Environment variables in a file that a shell reads with {@code . FILE}. Only its owner can read
 * it, and it goes when the program ends: the secrets in it are made up, but a habit is a habit.
 */
final class VariablesFile implements AutoCloseable {
  private final Path path;

  private VariablesFile(Path path) {
    this.path = path;
  }

  /**
   * Writes a new file.
   *
   * @throws UncheckedIOException if the file is there already, or cannot be written
   */
  static VariablesFile write(Path path, Map<String, String> variables) {
    try {
      Files.createFile(path, ownerOnly());
      Files.writeString(path, lines(variables));
      return new VariablesFile(path);
    } catch (IOException e) {
      throw new UncheckedIOException(
          path + " cannot be written: choose another with --env-file, or delete it first", e);
    }
  }

  Path path() {
    return path;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException("Delete " + path + " by hand", e);
    }
  }

  private static String lines(Map<String, String> variables) {
    return variables.entrySet().stream()
        .map(entry -> "export " + entry.getKey() + "='" + entry.getValue() + "'\n")
        .collect(Collectors.joining());
  }

  private static FileAttribute<?>[] ownerOnly() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
