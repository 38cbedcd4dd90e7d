package dev.connectorsdk.core.internal.config;

import org.jspecify.annotations.Nullable;

/** Checks of arguments that come from a configuration, where a missing one is null. */
public final class Arguments {
  private Arguments() {}

  /**
   * Returns the value.
   *
   * @param name the parameter's name
   * @throws IllegalArgumentException if it is null
   */
  public static <T> T require(String name, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException(
          name
              + " is null: pass a value, and check that the variable or property it is read from"
              + " is set.");
    }
    return value;
  }
}
