package dev.connectorsdk.testkit.stackone;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An immutable JSON object, as the service stores and answers it; members may be null. */
final class Document {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final Map<String, @Nullable Object> members;

  private Document(Map<String, @Nullable Object> members) {
    this.members = Collections.unmodifiableMap(members);
  }

  static Document empty() {
    return new Document(Map.of());
  }

  /** Writes an instant as the service does: UTC, milliseconds. */
  static String time(Instant instant) {
    return TIME.format(instant);
  }

  Document with(String name, @Nullable Object value) {
    return edited(copy -> copy.put(name, value));
  }

  Document touched(Clock clock) {
    return with("updated_at", time(clock.instant()));
  }

  Document edited(Consumer<Map<String, @Nullable Object>> edit) {
    Map<String, @Nullable Object> copy = toMap();
    edit.accept(copy);
    return new Document(copy);
  }

  /** Returns a member that is a text; empty if it is absent, null or something else. */
  Optional<String> text(String name) {
    return members.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(members.get(name));
  }

  /** Returns a copy that the caller may change. */
  Map<String, @Nullable Object> toMap() {
    return new LinkedHashMap<>(members);
  }
}
