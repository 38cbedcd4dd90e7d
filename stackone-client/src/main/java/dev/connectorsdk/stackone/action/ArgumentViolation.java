package dev.connectorsdk.stackone.action;

/**
 * A violation of an action's input schema by an argument. Contains no value of an argument, since
 * any may be a secret.
 *
 * @param location the argument, as a JSON Pointer such as {@code /query/page_size}; empty for the
 *     arguments as a whole
 * @param rule the violated rule, by its JSON Schema keyword, such as {@code type} or {@code
 *     required}
 * @param message the reason, with the value that the schema requires
 */
public record ArgumentViolation(String location, String rule, String message) {

  @Override
  public String toString() {
    return (location.isEmpty() ? "The arguments" : location) + ' ' + message;
  }
}
