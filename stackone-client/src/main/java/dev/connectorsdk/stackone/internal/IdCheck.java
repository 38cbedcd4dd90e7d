package dev.connectorsdk.stackone.internal;

/** Checks ids that are sent in a path or a header. */
public final class IdCheck {
  private IdCheck() {}

  /**
   * Returns an id that can be sent in a path or a header.
   *
   * @param name the name of the id, for the message
   * @throws IllegalArgumentException if it is empty, or contains white space or a character that is
   *     not printable ASCII
   */
  public static String require(String name, String id) {
    if (id.isEmpty() || !id.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      throw new IllegalArgumentException(
          "The "
              + name
              + " is empty or contains characters that no StackOne id has: pass it as StackOne"
              + " returned it.");
    }
    return id;
  }
}
