package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says where a reader stands, for messages: one line of bounded length. */
final class JsonPath {
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final Pattern ELEMENT = Pattern.compile("\\[([1-9]\\d{0,8})]$");
  private static final int LONGEST_PATH = 200;

  private JsonPath() {}

  /** The path of the value that comes next. */
  static String next(JsonReader reader) {
    String path = reader.getPath();
    return bounded(path.endsWith(".") ? path.substring(0, path.length() - 1) : path);
  }

  /** The path of the value that was just read: inside a list the reader already counts one more. */
  static String last(JsonReader reader) {
    Matcher element = ELEMENT.matcher(reader.getPath());
    return bounded(element.replaceAll(last -> "[" + (Integer.parseInt(last.group(1)) - 1) + "]"));
  }

  /** The path of the object whose members are being read. */
  static String object(JsonReader reader) {
    String path = reader.getPath();
    return bounded(path.substring(0, path.lastIndexOf('.')));
  }

  private static String bounded(String path) {
    String line = CONTROL.matcher(path).replaceAll("?");
    return line.length() <= LONGEST_PATH ? line : line.substring(0, LONGEST_PATH) + "...";
  }
}
