package dev.connectorsdk.examples;

import com.squareup.moshi.Moshi;

/** What a program prints for machines. */
public final class JsonText {
  private JsonText() {}

  /** Maps, lists, texts, numbers and truth values as indented JSON. */
  public static String of(Object value) {
    return new Moshi.Builder().build().adapter(Object.class).indent("  ").toJson(value);
  }

  /** The same in one line. */
  public static String line(Object value) {
    return new Moshi.Builder().build().adapter(Object.class).toJson(value);
  }
}
