package dev.connectorsdk.stackone.contract;

import dev.connectorsdk.testkit.contract.ResourceLines;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The members of published answers, and answers made from them. */
final class AnswerTable {
  private static final String EXTRA = "\"from_the_moon\":{\"a\":[1,\"x\"]}";

  private final Map<String, Map<String, String>> operations = new LinkedHashMap<>();

  private AnswerTable() {}

  static AnswerTable load() {
    AnswerTable table = new AnswerTable();
    for (String line : ResourceLines.of(Published.class, "answers.txt")) {
      String[] cells = line.split(" *\\| *");
      table
          .operations
          .computeIfAbsent(cells[0], name -> new LinkedHashMap<>())
          .put(cells[1], cells[2]);
    }
    return table;
  }

  Set<String> operations() {
    return operations.keySet();
  }

  /** The dotted names of an operation's answer, without the marks of optional ones. */
  Set<String> names(String operation) {
    return members(operation).keySet().stream()
        .map(name -> name.replace("?", ""))
        .collect(Collectors.toSet());
  }

  private Map<String, String> members(String operation) {
    return operations.getOrDefault(operation, Map.of());
  }

  /** What an answer does with members that need not be there. */
  enum Form {
    FULL,
    OPTIONAL_MISSING,
    OPTIONAL_NULL,
    UNKNOWN_ADDED,
    ARRAYS_EMPTY
  }

  String answer(String operation, Form form) {
    Map<String, String> members = members(operation);
    boolean array = members.keySet().stream().allMatch(name -> name.startsWith("[]."));
    return array ? "[" + object(members, "[].", form) + "]" : object(members, "", form);
  }

  private static String object(Map<String, String> members, String prefix, Form form) {
    String inner =
        members.entrySet().stream()
            .filter(member -> member.getKey().startsWith(prefix))
            .filter(member -> member.getKey().indexOf('.', prefix.length()) < 0)
            .map(member -> property(members, prefix, member, form))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(","));
    boolean fixed = !members.containsKey(prefix + "*");
    String extra = form == Form.UNKNOWN_ADDED && fixed ? EXTRA + (inner.isEmpty() ? "" : ",") : "";
    return "{" + extra + inner + "}";
  }

  private static String property(
      Map<String, String> members, String prefix, Map.Entry<String, String> member, Form form) {
    boolean optional = member.getKey().endsWith("?");
    String name = member.getKey().replace("?", "").substring(prefix.length());
    if (optional && form == Form.OPTIONAL_MISSING) {
      return "";
    }
    String value =
        optional && form == Form.OPTIONAL_NULL
            ? "null"
            : value(members, prefix + name + ".", member.getValue(), form);
    return "\"" + (name.equals("*") ? "k" : name) + "\":" + value;
  }

  private static String value(Map<String, String> members, String prefix, String type, Form form) {
    if (type.startsWith("array:")) {
      String item = type.substring("array:".length());
      return form == Form.ARRAYS_EMPTY ? "[]" : "[" + value(members, prefix, item, form) + "]";
    }
    boolean nested = members.keySet().stream().anyMatch(name -> name.startsWith(prefix));
    return switch (type.split("/")[0]) {
      case "time" -> "\"2026-10-01T00:00:00Z\"";
      case "number", "integer" -> "1";
      case "boolean" -> "true";
      case "map" -> nested ? object(members, prefix, form) : "{\"k\":{\"n\":[1]}}";
      case "object" -> object(members, prefix, form);
      default -> nested ? object(members, prefix, form) : "\"x\"";
    };
  }
}
