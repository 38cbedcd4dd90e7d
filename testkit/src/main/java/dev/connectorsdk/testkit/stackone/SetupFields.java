package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.MaskedSecret;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Credentials by field key, kept by the service and never answered. */
final class SetupFields {
  private final Map<String, MaskedSecret> fields;

  private SetupFields(Map<String, MaskedSecret> fields) {
    this.fields = fields;
  }

  static SetupFields empty() {
    return new SetupFields(Map.of());
  }

  /** Returns these fields with the texts of a map put over them. */
  SetupFields with(Map<?, ?> texts) {
    Map<String, MaskedSecret> copy = new LinkedHashMap<>(fields);
    texts.forEach(
        (key, text) -> copy.put(String.valueOf(key), new MaskedSecret(String.valueOf(text))));
    return new SetupFields(copy);
  }

  /** Returns these fields with those of an account put over them. */
  SetupFields over(SetupFields base) {
    Map<String, MaskedSecret> copy = new LinkedHashMap<>(base.fields);
    copy.putAll(fields);
    return new SetupFields(copy);
  }

  Set<String> keys() {
    return fields.keySet();
  }

  Optional<String> reveal(String key) {
    return Optional.ofNullable(fields.get(key)).map(MaskedSecret::reveal);
  }

  @Override
  public String toString() {
    return "SetupFields" + fields;
  }
}
