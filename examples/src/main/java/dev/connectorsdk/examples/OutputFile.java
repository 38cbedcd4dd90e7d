package dev.connectorsdk.examples;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a file that the user of a program named. */
public final class OutputFile {
  private static final OpenOption[] CREATE_NEW = {
    StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE
  };
  private static final OpenOption[] OVERWRITE = {};

  private OutputFile() {}

  /**
   * Writes a file in UTF-8.
   *
   * @param overwrite whether an existing file may be replaced
   * @throws IllegalStateException if the file exists and must not be replaced, or cannot be written
   */
  public static void write(Path file, String text, boolean overwrite) {
    try {
      Files.writeString(file, text, overwrite ? OVERWRITE : CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new IllegalStateException(
          file + " already exists: choose another file, or add --force.", e);
    } catch (IOException e) {
      throw new IllegalStateException(
          file + " cannot be written: its folder must exist and the file must be writable.", e);
    }
  }
}
