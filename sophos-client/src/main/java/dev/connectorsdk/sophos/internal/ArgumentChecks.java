package dev.connectorsdk.sophos.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Checks arguments against the limits of the service before a request is sent. */
public final class ArgumentChecks {
  private ArgumentChecks() {}

  /**
   * Returns an id. It can be any text that is not blank: not all ids are UUIDs.
   *
   * @param name the parameter's name
   * @throws IllegalArgumentException if the id is blank
   */
  public static String requireId(String name, String id) {
    if (id.isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank: pass the id of the object.");
    }
    return id;
  }

  /**
   * Returns a copy of 1 to {@code max} ids.
   *
   * @param name the parameter's name
   * @throws IllegalArgumentException if there are none or too many, or one is blank
   */
  public static List<String> requireIds(String name, Collection<String> ids, int max) {
    if (ids.isEmpty() || ids.size() > max) {
      String range = max == Integer.MAX_VALUE ? "at least 1 id" : "1 to " + max + " ids";
      throw new IllegalArgumentException(
          name + " must hold " + range + ", not " + ids.size() + '.');
    }
    ids.forEach(id -> requireId(name, id));
    return List.copyOf(ids);
  }

  /**
   * Returns a copy of one or more texts, such as email addresses.
   *
   * @param name the parameter's name
   * @throws IllegalArgumentException if there are none or one is blank
   */
  public static List<String> requireTexts(String name, Collection<String> texts) {
    if (texts.isEmpty()) {
      throw new IllegalArgumentException(name + " must hold at least 1 text.");
    }
    texts.forEach(text -> requireText(name, text, Integer.MAX_VALUE));
    return List.copyOf(texts);
  }

  /**
   * Returns a text of 1 to {@code max} characters.
   *
   * @param name the parameter's name
   * @throws IllegalArgumentException if the text is blank or too long
   */
  public static String requireText(String name, String text, int max) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank.");
    }
    if (text.length() > max) {
      throw new IllegalArgumentException(
          name + " must have " + max + " characters at most, not " + text.length() + '.');
    }
    return text;
  }

  /**
   * Checks a duration.
   *
   * @param name the parameter's name
   * @throws IllegalArgumentException if it is not more than zero
   */
  public static void requirePositive(String name, Duration duration) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(name + " must be more than zero, was " + duration + '.');
    }
  }

  /**
   * Checks a page size.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@code max}
   */
  public static void requirePageSize(OptionalInt size, int max) {
    if (size.isPresent() && (size.getAsInt() < 1 || size.getAsInt() > max)) {
      throw new IllegalArgumentException(
          "pageSize must be from 1 to " + max + ", not " + size.getAsInt() + '.');
    }
  }

  /**
   * Checks a time range, whose ends may be absent.
   *
   * @throws IllegalArgumentException if the start is after the end
   */
  public static void requireRange(Optional<Instant> from, Optional<Instant> to) {
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw new IllegalArgumentException(
          "from must not be after to: " + from.get() + ", " + to.get() + '.');
    }
  }

  /** Returns the value of the {@code fields} parameter; null, which selects all, if empty. */
  public static @Nullable String joinFields(String... names) {
    return names.length == 0 ? null : String.join(",", names);
  }
}
