package dev.connectorsdk.stackone.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Server-sent events as they stand in an answer. Names, ids and comments are of no use to JSON-RPC;
 * only the data is kept. A last event counts although no empty line ends it, unless it was cut in
 * the middle of a line.
 */
final class EventStream {
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FIELD = "data";

  private final List<String> events = new ArrayList<>();
  private StringJoiner data = new StringJoiner("\n");

  private EventStream() {}

  /** The data of all events that have some, in order. */
  static List<String> data(String text) {
    String[] lines =
        LINE_END.split(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, -1);
    EventStream stream = new EventStream();
    // what stands behind the last line end is a line that was cut, or nothing
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
