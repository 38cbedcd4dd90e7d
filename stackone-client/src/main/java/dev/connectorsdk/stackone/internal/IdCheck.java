package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.internal.config.ConfiguredText;
import java.util.List;

/** Checks ids that are sent in a path, a header, a body or a filter. */
public final class IdCheck {
  private IdCheck() {}

  /**
   * Returns an id without a line end after it, which a file or a variable may have.
   *
   * @param name the name of the id, for the message
   * @throws IllegalArgumentException if it is empty, or contains white space or a character that is
   *     not printable ASCII; the message has its position and kind
   */
  public static String require(String name, String id) {
    return ConfiguredText.visible("The " + name, id);
  }

  /** Returns the ids, each checked; the same list if none had a line end. */
  public static List<String> requireAll(String name, List<String> ids) {
    List<String> checked = ids.stream().map(id -> require(name, id)).toList();
    return checked.equals(ids) ? ids : checked;
  }
}
