package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.credential.Secret;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The secrets inside a body, as a tag of its call: an answer that repeats one must not be shown.
 *
 * @param secrets what to mask in whatever the call reports
 */
public record SentSecrets(List<Secret> secrets) {

  /** The secrets in these values, however deep in maps and lists. */
  public static SentSecrets in(Object... values) {
    List<Secret> found = new ArrayList<>();
    for (Object value : values) {
      collect(value, found);
    }
    return new SentSecrets(List.copyOf(found));
  }

  private static void collect(Object value, List<Secret> found) {
    if (value instanceof Secret secret) {
      found.add(secret);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(inner -> collect(inner, found));
    } else if (value instanceof Collection<?> items) {
      items.forEach(inner -> collect(inner, found));
    }
  }
}
