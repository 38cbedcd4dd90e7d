package dev.connectorsdk.sophos.endpoint.policy;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.internal.json.Copies;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The settings of requests: checks them, and names them in errors of the service. */
final class SentSettings {
  private static final int SHOWN = 10;

  private SentSettings() {}

  /** Rejects settings without a value, or with one of another type than is known for the key. */
  static Map<SettingKey, SettingValue> check(Map<SettingKey, SettingValue> settings) {
    settings.forEach(SentSettings::check);
    return Copies.of(settings);
  }

  /** Returns the checked settings for plain values. */
  static Map<SettingKey, SettingValue> of(Map<SettingKey, ?> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("There are no settings to change: pass at least one.");
    }
    return valuesOnly(values);
  }

  /** Returns settings with their values only: what else the service returns cannot be set. */
  static Map<SettingKey, SettingValue> valuesOnly(Map<SettingKey, ?> settings) {
    Map<SettingKey, SettingValue> sent = new LinkedHashMap<>();
    settings.forEach((key, value) -> sent.put(key, SettingValue.of(check(key, value))));
    return sent;
  }

  /** Returns a plain value, or the value of a setting, if it can be sent for a key. */
  static Object check(SettingKey key, @Nullable Object value) {
    Object plain = value instanceof SettingValue setting ? setting.value().orElse(null) : value;
    if (plain == null) {
      throw new IllegalArgumentException(
          "The setting " + key.value() + " has no value: pass one, or reset it.");
    }
    return key.check(plain);
  }

  /** Sends settings; if the service rejects one, the error names those that were sent. */
  static <T> T send(Collection<SettingKey> keys, Supplier<T> call) {
    try {
      return call.get();
    } catch (StatusException e) {
      if (keys.isEmpty() || !isOfSettings(e)) {
        throw e;
      }
      ErrorResponse response =
          new ErrorResponse(
              e.status(),
              e.code().orElse(null),
              e.text().orElse(null),
              e.requestId().orElse(null),
              e.body(),
              e.retryAfter().orElse(null));
      throw StatusException.of(
          new CallReport(e.request(), e.attempts()),
          response,
          "The request had the settings "
              + names(keys)
              + ": compare them and their values with Policies.metadata(), and check the id of the"
              + " policy.");
    }
  }

  /** Whether the service itself rejected what was sent: a block page names no setting. */
  private static boolean isOfSettings(StatusException e) {
    boolean rejected = e.status() == 400 || e.status() == 404 || e.status() == 422;
    return rejected
        && !e.body().stripLeading().startsWith("<")
        && !e.body().contains("ApplicationNotFound");
  }

  private static String names(Collection<SettingKey> keys) {
    Set<String> sorted = new TreeSet<>();
    keys.forEach(key -> sorted.add(key.value()));
    List<String> shown = List.copyOf(sorted).subList(0, Math.min(SHOWN, sorted.size()));
    String names = String.join(", ", shown);
    return keys.size() > SHOWN ? names + " and " + (keys.size() - SHOWN) + " more" : names;
  }
}
