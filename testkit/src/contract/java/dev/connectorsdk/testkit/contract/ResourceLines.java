package dev.connectorsdk.testkit.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of a resource, without blank ones and comments. */
public final class ResourceLines {
  private ResourceLines() {}

  /** Reads a resource by its name relative to a class. */
  public static List<String> of(Class<?> anchor, String resource) {
    try (InputStream file =
        Objects.requireNonNull(anchor.getResourceAsStream(resource), resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
