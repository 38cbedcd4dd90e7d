package dev.connectorsdk.stackone.internal;

/** Checks of arguments that would otherwise change which operation is called. */
public final class Required {
  private Required() {}

  /**
   * An id that can stand in a path or a header.
   *
   * @throws IllegalArgumentException if it is blank, or holds white space or a character that is
   *     not printable ASCII
   */
  public static String id(String name, String id) {
    if (id.isEmpty() || !id.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      throw new IllegalArgumentException(
          "The "
              + name
              + " is empty or holds characters that no StackOne id has: hand it over as"
              + " StackOne gave it.");
    }
    return id;
  }
}
