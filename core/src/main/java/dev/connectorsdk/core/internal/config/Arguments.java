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
      throw new ConfigurationException(
          name + " is null",
          "pass a value, and check that the variable or property it is read from is set");
    }
    return value;
  }

  /**
   * Returns the value that a user's supplier returned.
   *
   * @param what what was supplied
   * @throws IllegalStateException if it is null
   */
  public static <T> T supplied(String what, @Nullable T value) {
    if (value == null) {
      throw new IllegalStateException(
          what + " supplied null: return a value from it, or throw if there is none.");
    }
    return value;
  }
}
