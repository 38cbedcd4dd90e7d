package dev.connectorsdk.testkit.stackone.internal.data;

import dev.connectorsdk.testkit.http.MaskedSecret;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Credentials by field key, which are never in responses. */
public final class SetupFields {
  private final Map<String, MaskedSecret> fields;

  private SetupFields(Map<String, MaskedSecret> fields) {
    this.fields = fields;
  }

  public static SetupFields empty() {
    return new SetupFields(Map.of());
  }

  /** Returns these fields with additional or replaced ones. */
  public SetupFields with(Map<?, ?> texts) {
    Map<String, MaskedSecret> copy = new LinkedHashMap<>(fields);
    texts.forEach(
        (key, text) -> copy.put(String.valueOf(key), new MaskedSecret(String.valueOf(text))));
    return new SetupFields(copy);
  }

  /** Returns these fields in addition to others, which they replace. */
  public SetupFields over(SetupFields base) {
    Map<String, MaskedSecret> copy = new LinkedHashMap<>(base.fields);
    copy.putAll(fields);
    return new SetupFields(copy);
  }

  public Set<String> keys() {
    return fields.keySet();
  }

  public Optional<String> reveal(String key) {
    return Optional.ofNullable(fields.get(key)).map(MaskedSecret::reveal);
  }

  @Override
  public String toString() {
    return "SetupFields" + fields;
  }
}
