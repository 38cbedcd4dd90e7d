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
 * the file; it is deleted when the program ends. The secrets in it are simulated.
 */
final class VariablesFile implements AutoCloseable {
  private final Path path;

  private VariablesFile(Path path) {
    this.path = path;
  }

  /**
   * Creates the file.
   *
   * @throws UncheckedIOException if the file exists or cannot be written
   */
  static VariablesFile write(Path path, Map<String, String> variables) {
    try {
      Files.createFile(path, ownerOnly());
      Files.writeString(path, lines(variables));
      return new VariablesFile(path);
    } catch (IOException e) {
      throw new UncheckedIOException(
          path + " cannot be written: choose another file with --env-file, or delete it first", e);
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
      throw new UncheckedIOException("Delete " + path + " manually", e);
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
