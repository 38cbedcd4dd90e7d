package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import dev.connectorsdk.core.credential.Secret;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes adapters for values that are one text, number or truth in JSON, each when it is first asked
 * for, so that a process does not pay at its start for kinds that it never reads.
 */
final class ScalarAdapters {
  private final ChronoUnit precision;

  /**
   * For one service.
   *
   * @param precision what is finer in a time is not written
   */
  ScalarAdapters(ChronoUnit precision) {
    this.precision = precision;
  }

  /** The adapter of such a type, null for any other. */
  @Nullable JsonAdapter<?> create(Type type) {
    @Nullable JsonAdapter<?> text = text(type);
    return text == null ? other(type) : text;
  }

  private @Nullable JsonAdapter<?> text(Type type) {
    if (type == String.class) {
      return TextAdapter.texts();
    }
    if (type == Instant.class) {
      return TextAdapter.instants(precision);
    }
    if (type == Secret.class) {
      return TextAdapter.secrets();
    }
    if (type == URI.class) {
      return TextAdapter.uris();
    }
    if (type == LocalDate.class) {
      return TextAdapter.dates();
    }
    return type == Duration.class ? TextAdapter.durations() : null;
  }

  private static @Nullable JsonAdapter<?> other(Type type) {
    if (type == boolean.class || type == Boolean.class) {
      return new BooleanAdapter();
    }
    if (type == int.class || type == Integer.class) {
      return NumberAdapter.ints();
    }
    if (type == long.class || type == Long.class) {
      return NumberAdapter.longs();
    }
    if (type == double.class || type == Double.class) {
      return NumberAdapter.doubles();
    }
    return type == Void.class ? new VoidAdapter() : null;
  }
}
