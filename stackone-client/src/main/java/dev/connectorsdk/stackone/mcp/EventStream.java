package dev.connectorsdk.stackone.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Reads server-sent events. Only their data is kept: JSON-RPC does not use names, ids and comments.
 * A last event without an empty line after it is kept, unless it ends in the middle of a line.
 */
final class EventStream {
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FIELD = "data";

  private final List<String> events = new ArrayList<>();
  private StringJoiner data = new StringJoiner("\n");

  private EventStream() {}

  /** Returns the data of all events that have data, in order. */
  static List<String> data(String text) {
    String[] lines =
        LINE_END.split(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, -1);
    EventStream stream = new EventStream();
    // after the last line end there is a truncated line, or nothing
    for (int i = 0; i < lines.length - 1; i++) {
      stream.read(lines[i]);
    }
    stream.dispatch();
    return stream.events;
  }

  private void read(String line) {
    if (line.isEmpty()) {
      dispatch();
    } else if (line.equals(FIELD)) {
      data.add("");
    } else if (line.startsWith(FIELD + ":")) {
      String value = line.substring(FIELD.length() + 1);
      data.add(value.startsWith(" ") ? value.substring(1) : value);
    }
  }

  private void dispatch() {
    String event = data.toString();
    if (!event.isBlank()) {
      events.add(event);
    }
    data = new StringJoiner("\n");
  }
}
