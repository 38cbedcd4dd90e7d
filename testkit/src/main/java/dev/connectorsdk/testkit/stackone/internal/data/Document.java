package dev.connectorsdk.testkit.stackone.internal.data;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An immutable JSON object, as in responses; properties may be null. */
public final class Document {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Map<String, @Nullable Object> properties;

  private Document(Map<String, @Nullable Object> properties) {
    this.properties = Collections.unmodifiableMap(properties);
  }

  public static Document empty() {
    return new Document(Map.of());
  }

  /** Writes an instant as in responses: UTC, milliseconds. */
  public static String time(Instant instant) {
    return TIME.format(instant);
  }

  public Document with(String name, @Nullable Object value) {
    return edited(copy -> copy.put(name, value));
  }

  /**
   * Sets the time of the last change: later than the one before, even if the clock stands still.
   */
  public Document touched(Clock clock) {
    Instant now = clock.instant();
    Instant later = text("updated_at").map(Instant::parse).orElse(Instant.EPOCH).plusMillis(1);
    return with("updated_at", time(later.isAfter(now) ? later : now));
  }

  public Document edited(Consumer<Map<String, @Nullable Object>> edit) {
    Map<String, @Nullable Object> copy = toMap();
    edit.accept(copy);
    return new Document(copy);
  }

  /** Returns a property that is a string; absent if it is missing, null or something else. */
  public Optional<String> text(String name) {
    return properties.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  public boolean flag(String name) {
    return Boolean.TRUE.equals(properties.get(name));
  }

  /** Returns a modifiable copy. */
  public Map<String, @Nullable Object> toMap() {
    return new LinkedHashMap<>(properties);
  }
}
