package dev.connectorsdk.stackone.profile;

import dev.connectorsdk.stackone.action.ActionCatalog;
import dev.connectorsdk.stackone.action.ActionMeta;
import dev.connectorsdk.stackone.action.ConnectorActions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The differences between the actions of two versions of a connector: actions, and the arguments
 * and results in their schemas. Descriptions and examples are not compared.
 *
 * <p>Unverified: StackOne does not publish the format of an action's details, so any property of
 * them is compared.
 *
 * @param before the version before, as StackOne returns it
 * @param after the version after
 * @param changes the differences, ordered by action
 */
public record VersionComparison(
    Optional<String> before, Optional<String> after, List<Change> changes) {
  private static final Set<String> PROSE =
      Set.of("description", "label", "title", "example", "examples", "tags");

  /** Copies the list. */
  public VersionComparison {
    changes = List.copyOf(changes);
  }

  /** What happened to a part of a connector. */
  public enum Kind {
    /** Only the later version has it. */
    ADDED,
    /** Only the earlier version has it. */
    REMOVED,
    /** Both have it with another type or value. */
    CHANGED
  }

  /**
   * A difference.
   *
   * @param kind what happened
   * @param action the id of the action
   * @param part the part of the action, such as {@code parameters.query.limit}; empty for the
   *     action
   * @param before the type or value before, absent if added
   * @param after the type or value after, absent if removed
   */
  public record Change(
      Kind kind, String action, String part, Optional<String> before, Optional<String> after) {}

  /** Returns the differences between two catalogs of one connector. */
  public static VersionComparison of(ActionCatalog before, ActionCatalog after) {
    List<Change> changes = new ArrayList<>();
    Map<String, ActionMeta> old = byId(before);
    Map<String, ActionMeta> now = byId(after);
    Set<String> ids = new TreeSet<>(old.keySet());
    ids.addAll(now.keySet());
    for (String id : ids) {
      new Differ(id, changes).compare("", details(old.get(id)), details(now.get(id)), false);
    }
    return new VersionComparison(version(before), version(after), changes);
  }

  private static Map<String, ActionMeta> byId(ActionCatalog catalog) {
    Map<String, ActionMeta> actions = new TreeMap<>();
    catalog.actions().forEach(action -> action.id().ifPresent(id -> actions.put(id, action)));
    return actions;
  }

  private static Optional<String> version(ActionCatalog catalog) {
    return catalog.connectors().stream().findFirst().flatMap(ConnectorActions::version);
  }

  private static @Nullable Object details(@Nullable ActionMeta action) {
    if (action == null) {
      return null;
    }
    return action.actionDetails().isEmpty() ? action.operationDetails() : action.actionDetails();
  }

  /** Returns the differences as a table, one line each; a sentence if there are none. */
  public String table() {
    if (changes.isEmpty()) {
      return "The actions of both versions are the same.";
    }
    int action = width(changes.stream().map(Change::action).toList());
    int part = width(changes.stream().map(Change::part).toList());
    return changes.stream()
        .map(change -> line(change, action, part))
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private static int width(List<String> texts) {
    return texts.stream().mapToInt(String::length).max().orElse(0);
  }

  private static String line(Change change, int action, int part) {
    String kind = change.kind().name().toLowerCase(Locale.ROOT);
    String values =
        change.kind() == Kind.CHANGED
            ? change.before().orElse("") + " -> " + change.after().orElse("")
            : change.before().or(change::after).orElse("");
    return (padded(kind, 7)
            + "  "
            + padded(change.action(), action)
            + "  "
            + padded(change.part(), part)
            + "  "
            + values)
        .stripTrailing();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /** Compares the details of one action. */
  private record Differ(String action, List<Change> changes) {

    /** Compares two values; null for a part that a version does not have. */
    void compare(String part, @Nullable Object old, @Nullable Object now, boolean names) {
      if (old instanceof Map<?, ?> before && now instanceof Map<?, ?> after) {
        Set<Object> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (Object key : keys) {
          if (names || !PROSE.contains(key)) {
            compare(
                path(part, String.valueOf(key), names),
                before.get(key),
                after.get(key),
                !names && key.equals("properties"));
          }
        }
      } else if (old instanceof List<?> before && now instanceof List<?> after) {
        before.stream()
            .filter(item -> !after.contains(item))
            .forEach(item -> add(part, item, null));
        after.stream()
            .filter(item -> !before.contains(item))
            .forEach(item -> add(part, null, item));
      } else if (old == null ? now != null : !old.equals(now)) {
        add(part, old, now);
      }
    }

    /** Omits the words of JSON Schema that only lead to the properties. */
    private static String path(String part, String key, boolean names) {
      if (!names && key.equals("properties")) {
        return part;
      }
      String name = !names && key.equals("items") ? "[]" : key;
      return part.isEmpty() || name.equals("[]") ? part + name : part + "." + name;
    }

    private void add(String part, @Nullable Object old, @Nullable Object now) {
      Kind kind = old == null ? Kind.ADDED : now == null ? Kind.REMOVED : Kind.CHANGED;
      changes.add(new Change(kind, action, part, text(part, old), text(part, now)));
    }

    private static Optional<String> text(String part, @Nullable Object value) {
      if (value == null || part.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          String.valueOf(
              value instanceof Map<?, ?> map && map.get("type") != null ? map.get("type") : value));
    }
  }
}
