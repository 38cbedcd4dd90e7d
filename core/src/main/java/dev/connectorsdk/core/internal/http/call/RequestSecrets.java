package dev.connectorsdk.core.internal.http.call;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The secrets in a request, as a tag of its call: the response may repeat them.
 *
 * @param secrets masked in everything that the call reports
 */
public record RequestSecrets(List<Secret> secrets) {

  /** Returns the secrets in these values, at any depth of maps, lists, arrays and records. */
  public static RequestSecrets in(Object... values) {
    List<Secret> found = new ArrayList<>();
    for (Object value : values) {
      collect(value, found);
    }
    return new RequestSecrets(List.copyOf(found));
  }

  private static void collect(@Nullable Object value, List<Secret> found) {
    if (value instanceof Secret secret) {
      found.add(secret);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(inner -> collect(inner, found));
    } else if (value instanceof Collection<?> items) {
      items.forEach(inner -> collect(inner, found));
    } else if (value instanceof Object[] items) {
      collect(Arrays.asList(items), found);
    } else if (value instanceof Optional<?> optional) {
      collect(optional.orElse(null), found);
    } else if (value instanceof Record model) {
      collect(RecordPrinter.values(model), found);
    }
  }
}
