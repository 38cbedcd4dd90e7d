package dev.connectorsdk.examples.endpoint;

import dev.connectorsdk.examples.Table;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What an import does with an exclusion in the file.
 *
 * @param id the id of the exclusion in the service; empty if there is none
 * @param details what changes; empty if nothing does
 */
record ExclusionChange(
    ExclusionsFile.Line line, Action action, String id, String details, State state) {
  /** What is to be done. */
  enum Action {
    CREATE,
    UPDATE,
    UNCHANGED,
    /** It differs, but the partner or the organization manages it. */
    LOCKED
  }

  /** What was done. */
  enum State {
    PLANNED,
    DONE,
    FAILED,
    NOT_DONE
  }

  boolean isPending() {
    return action == Action.CREATE || action == Action.UPDATE;
  }

  ExclusionChange with(State newState) {
    return new ExclusionChange(line, action, id, details, newState);
  }

  String text() {
    return lower(action) + " " + line.row().text();
  }

  Map<String, String> row() {
    return Table.row(
        "line", String.valueOf(line.line()),
        "action", lower(action),
        "state", isPending() ? lower(state) : "",
        "exclusion", line.row().text(),
        "details", details);
  }

  Map<String, Object> properties() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("line", line.line());
    properties.put("action", lower(action));
    if (isPending()) {
      properties.put("state", lower(state));
    }
    properties.put("exclusion", line.row().properties());
    if (!details.isEmpty()) {
      properties.put("details", details);
    }
    return properties;
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
