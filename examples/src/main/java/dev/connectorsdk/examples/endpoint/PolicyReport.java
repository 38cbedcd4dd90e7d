package dev.connectorsdk.examples.endpoint;

import dev.connectorsdk.examples.JsonText;
import dev.connectorsdk.examples.Table;
import dev.connectorsdk.sophos.endpoint.policy.Policy;
import dev.connectorsdk.sophos.endpoint.policy.PolicyType;
import dev.connectorsdk.sophos.endpoint.policy.SettingsDifference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Formats policies and their differences as tables and as JSON. */
final class PolicyReport {
  private static final String SETTING = "setting";

  private PolicyReport() {}

  static String table(List<Policy> policies) {
    return Table.of(policies.stream().map(PolicyReport::row).toList());
  }

  /** Returns a row for a policy. */
  static Map<String, String> row(Policy policy) {
    return Table.row(
        "name",
        policy.name().orElse(""),
        "type",
        policy.type().map(PolicyType::value).orElse(""),
        "priority",
        policy.isBase()
            ? "base"
            : policy.priority().isPresent() ? String.valueOf(policy.priority().getAsInt()) : "",
        "enabled",
        policy.enabled().map(on -> on ? "yes" : "no").orElse(""),
        "locked",
        policy.lockedByManagingAccount().filter(locked -> locked).map(locked -> "yes").orElse(""),
        "settings",
        String.valueOf(policy.settings().size()),
        "id",
        policy.id());
  }

  static String table(SettingsDifference difference) {
    return "From "
        + title(difference.source())
        + "\nto   "
        + title(difference.target())
        + "\n"
        + settings(difference.settings());
  }

  /** Returns a table whose keys are shortened by their common prefix, to fit the column. */
  private static String settings(List<SettingsDifference.Setting> settings) {
    List<String> prefixes =
        settings.stream().map(setting -> prefix(setting.key().value())).distinct().toList();
    String common = prefixes.size() == 1 ? prefixes.get(0) : "";
    List<Map<String, String>> rows = settings.stream().map(PolicyReport::row).toList();
    rows.forEach(
        row -> row.computeIfPresent(SETTING, (name, key) -> key.substring(common.length())));
    return (common.isEmpty() ? "" : "Settings below " + common + "\n") + Table.of(rows);
  }

  /** Returns the first two parts of a key, such as {@code endpoint.web-control.}. */
  private static String prefix(String key) {
    int second = key.indexOf('.', key.indexOf('.') + 1);
    return key.substring(0, second + 1);
  }

  /** Returns a row for a setting that differs. */
  static Map<String, String> row(SettingsDifference.Setting setting) {
    return Table.row(
        SETTING,
        setting.key().value(),
        "copying",
        kind(setting),
        "from",
        text(setting.source()),
        "to",
        text(setting.target()));
  }

  static Map<String, Object> json(Policy policy) {
    Map<String, Object> properties = new LinkedHashMap<>(row(policy));
    Map<String, @Nullable Object> settings = new LinkedHashMap<>();
    policy
        .settings()
        .forEach(
            (key, setting) ->
                setting.value().ifPresent(value -> settings.put(key.value(), plain(value))));
    properties.put("settings", settings);
    return properties;
  }

  static Map<String, Object> json(SettingsDifference difference) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("source", difference.source().id());
    properties.put("target", difference.target().id());
    List<Object> settings = new ArrayList<>();
    for (SettingsDifference.Setting setting : difference.settings()) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("key", setting.key().value());
      one.put("copying", kind(setting).replace(' ', '_'));
      setting.source().ifPresent(value -> one.put("source", plain(value)));
      setting.target().ifPresent(value -> one.put("target", plain(value)));
      settings.add(one);
    }
    properties.put("settings", settings);
    return properties;
  }

  static String title(Policy policy) {
    return policy.name().orElse("(no name)")
        + " ("
        + policy.type().map(PolicyType::value).orElse("no type")
        + ", "
        + policy.id()
        + ")"
        + (policy.lockedByManagingAccount().orElse(false)
            ? ", locked by the managing account"
            : "");
  }

  /** Returns a value as text: a text as it is, other values as JSON. */
  static String text(Optional<Object> value) {
    return value
        .map(
            one ->
                one instanceof String text
                    ? text
                    : JsonText.line(Objects.requireNonNull(plain(one))))
        .orElse("");
  }

  private static String kind(SettingsDifference.Setting setting) {
    if (setting.source().isEmpty()) {
      return "only in target";
    }
    return setting.target().isEmpty() ? "adds" : "changes";
  }

  /** Returns a value with numbers that any writer of JSON takes. */
  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      object.forEach((name, property) -> copy.put(String.valueOf(name), plain(property)));
      return copy;
    }
    if (value instanceof Collection<?> items) {
      List<@Nullable Object> copy = new ArrayList<>();
      items.forEach(item -> copy.add(plain(item)));
      return copy;
    }
    if (value instanceof Number number && !(value instanceof Long)) {
      return number.doubleValue();
    }
    return value;
  }
}
