package dev.connectorsdk.sophos.endpoint.policy;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.core.internal.json.JsonMismatchException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value of a setting (Endpoint API, GET
 * /endpoint/v1/policies/{policyId}/settings/{settingKey}).
 *
 * @param key the key of the setting, which the client adds to a value that it reads
 * @param value the value, any JSON: a {@code Boolean}, a {@code Number}, a {@code String}, a {@code
 *     List} or a {@code Map}
 * @param recommendedValue the value that Sophos recommends
 * @param unit the unit of the value, such as {@code months}
 * @param format the format of the value
 */
public record SettingValue(
    Optional<SettingKey> key,
    Optional<Object> value,
    Optional<Object> recommendedValue,
    Optional<String> unit,
    Optional<String> format) {
  static final SettingValue NONE =
      new SettingValue(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private static final SettingKey UNNAMED = new SettingKey("(without a key)");
  private static final int SHOWN = 40;

  /** Returns a value to send: any JSON, or a record of yours. */
  public static SettingValue of(Object value) {
    return new SettingValue(
        Optional.empty(), Optional.of(value), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Returns the value as a boolean; texts such as {@code "True"} are read, too.
   *
   * @throws DecodingException if there is no value, or it is not a boolean
   */
  public boolean asBoolean() {
    return as(Boolean.class);
  }

  /**
   * Returns the value as a whole number.
   *
   * @throws DecodingException if there is no value, or it is not a whole number of this size
   */
  public int asInt() {
    return as(Integer.class);
  }

  /**
   * Returns the value as text; a number or a boolean is read as text, too.
   *
   * @throws DecodingException if there is no value, or it is a list or an object
   */
  public String asText() {
    return as(String.class);
  }

  /**
   * Returns the value as an instance of a type: a boxed number, a text, or a record of yours for an
   * object. In a named module, {@code module-info.java} needs {@code opens the.package to
   * dev.connectorsdk.core;} for the package of the record.
   *
   * @throws DecodingException if there is no value, or it is not of this type
   * @throws IllegalArgumentException if the type cannot be read from JSON, or its package is not
   *     open
   */
  public <T> T as(Class<T> type) {
    if (value.isEmpty()) {
      throw mismatch(type, "$.value", null);
    }
    Json json = Json.userTypes();
    try {
      T read = json.read(type, json.write(Object.class, value.get()));
      return Objects.requireNonNull(read);
    } catch (JsonMismatchException e) {
      throw mismatch(type, "$.value" + e.path().substring(1), e);
    }
  }

  private DecodingException mismatch(Class<?> type, String path, @Nullable Exception cause) {
    return new DecodingException(
        CallReport.notSent("The setting " + key.orElse(UNNAMED).value()),
        path,
        "has "
            + describe(value.orElse(null))
            + " instead of a value of type "
            + type.getSimpleName()
            + ".",
        "Read it with value(), or as another type.",
        null,
        cause);
  }

  /** Returns what a value is, for an error: lists and objects are not shown. */
  static String describe(@Nullable Object value) {
    if (value == null) {
      return "no value";
    }
    if (value instanceof Iterable<?>) {
      return "a list";
    }
    if (value instanceof String text) {
      return "the text \"" + (text.length() > SHOWN ? text.substring(0, SHOWN) + '…' : text) + '"';
    }
    return value instanceof Boolean || value instanceof Number ? value.toString() : "an object";
  }

  SettingValue withKey(SettingKey known) {
    return key.isPresent()
        ? this
        : new SettingValue(Optional.of(known), value, recommendedValue, unit, format);
  }

  static Map<SettingKey, SettingValue> withKeys(Map<SettingKey, SettingValue> settings) {
    Map<SettingKey, SettingValue> named = new LinkedHashMap<>(settings);
    named.replaceAll((key, value) -> value.withKey(key));
    return Collections.unmodifiableMap(named);
  }
}
