package dev.connectorsdk.sophos.internal;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Refuses arguments that the service would refuse, before anything is sent. */
public final class ArgumentChecks {
  private ArgumentChecks() {}

  /**
   * An id: any text but a blank one, since not all ids are UUIDs.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public static String id(String name, String id) {
    if (id.isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank: give the id of the object.");
    }
    return id;
  }

  /**
   * From one id to as many as the service takes.
   *
   * @throws IllegalArgumentException if there are none or too many, or one is blank
   */
  public static List<String> ids(String name, Collection<String> ids, int most) {
    if (ids.isEmpty() || ids.size() > most) {
      String range = most == Integer.MAX_VALUE ? "at least 1 id" : "1 to " + most + " ids";
      throw new IllegalArgumentException(
          name + " must hold " + range + ", not " + ids.size() + '.');
    }
    ids.forEach(id -> id(name, id));
    return List.copyOf(ids);
  }

  /**
   * A text that people will read.
   *
   * @throws IllegalArgumentException if it is blank or too long
   */
  public static String text(String name, String text, int most) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank.");
    }
    if (text.length() > most) {
      throw new IllegalArgumentException(
          name + " must have " + most + " characters at most, not " + text.length() + '.');
    }
    return text;
  }

  /**
   * How many items are asked for at once.
   *
   * @throws IllegalArgumentException if it is out of the service's range
   */
  public static void pageSize(OptionalInt size, int most) {
    if (size.isPresent() && (size.getAsInt() < 1 || size.getAsInt() > most)) {
      throw new IllegalArgumentException(
          "pageSize must be from 1 to " + most + ", not " + size.getAsInt() + '.');
    }
  }

  /** The members to answer with, as one parameter; null asks for all. */
  public static @Nullable String fields(String... names) {
    return names.length == 0 ? null : String.join(",", names);
  }
}
