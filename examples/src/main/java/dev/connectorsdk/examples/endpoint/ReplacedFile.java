package dev.connectorsdk.examples.endpoint;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;

/** Writes a file beside the final one, which it replaces only when the content is complete. */
final class ReplacedFile {
  private ReplacedFile() {}

  /**
   * Writes the file.
   *
   * @param content writes the content and returns whether it is complete; the file is replaced in
   *     either case, and not after an exception
   * @return what {@code content} returned
   * @throws IllegalArgumentException if the file cannot be written
   */
  static boolean write(Path file, Predicate<PrintWriter> content) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try {
        boolean complete;
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(part))) {
          complete = content.test(writer);
          if (writer.checkError()) {
            throw new IOException("the disk may be full");
          }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        return complete;
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("The file " + file + " cannot be written: " + e, e);
    }
  }
}
