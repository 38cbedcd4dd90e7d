package dev.connectorsdk.stackone.action;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether an action only reads, by the methods it names or else the verb of its id. */
final class Access {
  private static final Set<String> READING_METHODS = Set.of("GET", "HEAD");
  private static final Set<String> READING_VERBS =
      Set.of("list", "get", "search", "find", "read", "fetch", "count", "query", "describe");

  private Access() {}

  static boolean reads(ActionsMeta connector, ActionMeta action) {
    List<WrappedOperation> operations = WrappedOperation.in(action);
    return operations.isEmpty()
        ? READING_VERBS.contains(verb(connector, action.id()))
        : operations.stream().map(WrappedOperation::method).allMatch(READING_METHODS::contains);
  }

  private static String verb(ActionsMeta connector, String id) {
    String prefix = connector.key().map(key -> key + '_').orElse("");
    String name = id.startsWith(prefix) ? id.substring(prefix.length()) : id;
    int end = name.indexOf('_');
    return (end < 0 ? name : name.substring(0, end)).toLowerCase(Locale.ROOT);
  }
}
