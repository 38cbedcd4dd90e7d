package dev.connectorsdk.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text of HTML pages. */
public final class Html {
  private Html() {}

  /** Returns a text in which no character has a meaning in HTML, for content and attributes. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** Returns a text file, such as a template or a style sheet, that is beside a class. */
  public static String resource(Class<?> neighbor, String name) {
    try (InputStream bytes = neighbor.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException(name + " is missing beside " + neighbor.getName() + ".");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read.", e);
    }
  }
}
