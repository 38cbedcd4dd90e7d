package dev.connectorsdk.sophos.endpoint.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * In what the settings of two policies of one type differ; only the values are compared. {@link
 * Policies#apply} copies them.
 *
 * @param source the policy to copy from
 * @param target the policy to copy to
 * @param settings the settings that differ, in the order of their keys
 */
public record SettingsDifference(Policy source, Policy target, List<Setting> settings) {

  /** Copies the collections. */
  public SettingsDifference {
    settings = List.copyOf(settings);
  }

  /**
   * Compares two policies, which must have been read with their settings.
   *
   * @throws IllegalArgumentException if the policies have different types, or none
   */
  public static SettingsDifference between(Policy source, Policy target) {
    if (source.type().isEmpty() || !source.type().equals(target.type())) {
      throw new IllegalArgumentException(
          "Settings can be copied between policies of one type only, but "
              + describe(source)
              + " and "
              + describe(target)
              + ": choose policies of the same type.");
    }
    Set<SettingKey> keys = new TreeSet<>(Comparator.comparing(SettingKey::value));
    keys.addAll(source.settings().keySet());
    keys.addAll(target.settings().keySet());
    List<Setting> differing = new ArrayList<>();
    for (SettingKey key : keys) {
      Setting setting = new Setting(key, value(source, key), value(target, key));
      if (!setting.source().equals(setting.target())) {
        differing.add(setting);
      }
    }
    return new SettingsDifference(source, target, differing);
  }

  /** The settings that only the source has: they are copied. */
  public List<Setting> added() {
    return select(true, false);
  }

  /** The settings that both have, with different values: they are copied. */
  public List<Setting> changed() {
    return select(true, true);
  }

  /** The settings that only the target has: they stay as they are. */
  public List<Setting> onlyInTarget() {
    return select(false, true);
  }

  private List<Setting> select(boolean inSource, boolean inTarget) {
    List<Setting> selected = new ArrayList<>();
    for (Setting setting : settings) {
      if (setting.source.isPresent() == inSource && setting.target.isPresent() == inTarget) {
        selected.add(setting);
      }
    }
    return List.copyOf(selected);
  }

  /** Returns the settings of the source that the target does not have in this way. */
  Map<SettingKey, SettingValue> toCopy() {
    Map<SettingKey, SettingValue> values = new LinkedHashMap<>();
    for (Setting setting : settings) {
      if (setting.source.isPresent()) {
        values.put(setting.key, SettingValue.of(setting.source.get()));
      }
    }
    return values;
  }

  /** Shows the policies and the keys; no values. */
  @Override
  public String toString() {
    return "SettingsDifference[" + source.id() + ", " + target.id() + ", " + settings + "]";
  }

  private static Optional<Object> value(Policy policy, SettingKey key) {
    return policy.setting(key).value();
  }

  private static String describe(Policy policy) {
    return policy.id() + " has " + policy.type().map(PolicyType::value).orElse("no type");
  }

  /**
   * A setting that differs.
   *
   * @param key the key
   * @param source the value in the policy to copy from; absent if it has none
   * @param target the value in the policy to copy to; absent if it has none
   */
  public record Setting(SettingKey key, Optional<Object> source, Optional<Object> target) {
    /** Shows the key; no values. */
    @Override
    public String toString() {
      return key.value();
    }
  }
}
