package dev.connectorsdk.examples;

import com.squareup.moshi.Moshi;

/** Formats JSON output. */
public final class JsonText {
  private JsonText() {}

  /** Returns maps, lists, strings, numbers and booleans as indented JSON. */
  public static String of(Object value) {
    return new Moshi.Builder().build().adapter(Object.class).indent("  ").toJson(value);
  }

  /** Returns a JSON name for the name of a column: with underscores in place of blanks. */
  public static String key(String column) {
    return column.replace(' ', '_');
  }

  /** Returns the same as JSON on one line. */
  public static String line(Object value) {
    return new Moshi.Builder().build().adapter(Object.class).toJson(value);
  }
}
