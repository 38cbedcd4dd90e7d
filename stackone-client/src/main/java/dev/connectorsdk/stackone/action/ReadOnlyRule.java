package dev.connectorsdk.stackone.action;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Decides whether an action only reads: by the methods in its details, or else the verb of its id.
 */
final class ReadOnlyRule {
  private static final Set<String> READ_METHODS = Set.of("GET", "HEAD");
  private static final Set<String> READ_VERBS =
      Set.of("list", "get", "search", "find", "read", "fetch", "count", "query", "describe");

  private ReadOnlyRule() {}

  static boolean matches(ConnectorActions connector, ActionMeta action) {
    List<ProviderOperation> operations = ProviderOperation.in(action);
    return operations.isEmpty()
        ? READ_VERBS.contains(verb(connector, action.id().orElse("")))
        : operations.stream().map(ProviderOperation::method).allMatch(READ_METHODS::contains);
  }

  private static String verb(ConnectorActions connector, String id) {
    String prefix = connector.key().map(key -> key + '_').orElse("");
    String name = id.startsWith(prefix) ? id.substring(prefix.length()) : id;
    int end = name.indexOf('_');
    return (end < 0 ? name : name.substring(0, end)).toLowerCase(Locale.ROOT);
  }
}
