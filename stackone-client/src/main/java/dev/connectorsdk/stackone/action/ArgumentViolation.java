package dev.connectorsdk.stackone.action;

/**
 * An argument that breaks a rule of its action's input schema. It shows no value of an argument,
 * since any may be a secret.
 *
 * @param location the argument, as a JSON Pointer such as {@code /query/page_size}; empty for the
 *     arguments as a whole
 * @param rule the rule, by its JSON Schema keyword, such as {@code type} or {@code required}
 * @param message what is wrong, with what the schema asks for
 */
public record ArgumentViolation(String location, String rule, String message) {

  @Override
  public String toString() {
    return (location.isEmpty() ? "The arguments" : location) + ' ' + message;
  }
}
