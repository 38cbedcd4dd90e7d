package dev.connectorsdk.stackone.internal.schema;

import dev.harrel.jsonschema.MessageProvider;

/**
 * Messages that contain only names and values of the schema. The validator's default messages
 * repeat the validated value, which may be a secret. A rule without a message is named.
 */
final class ViolationMessages implements MessageProvider {
  private static final int ACTUAL = 0;
  private static final int EXPECTED = 1;

  @Override
  public String getMessage(String key, Object... details) {
    return switch (key) {
      case "type" -> "must be " + at(details, EXPECTED) + ", but is [" + at(details, ACTUAL) + "]";
      // the names of the absent properties
      case "required", "dependentRequired" -> "must have " + at(details, ACTUAL);
      case "const" -> "must be " + at(details, EXPECTED);
      case "enum" -> "must be one of " + at(details, EXPECTED);
      case "minimum" -> "must be " + at(details, EXPECTED) + " or more";
      case "maximum" -> "must be " + at(details, EXPECTED) + " or less";
      case "exclusiveMinimum" -> "must be more than " + at(details, EXPECTED);
      case "exclusiveMaximum" -> "must be less than " + at(details, EXPECTED);
      case "minLength" -> "must have " + at(details, EXPECTED) + " or more characters";
      case "maxLength" -> "must have " + at(details, EXPECTED) + " or fewer characters";
      case "minItems" -> "must have " + at(details, EXPECTED) + " or more items";
      case "maxItems" -> "must have " + at(details, EXPECTED) + " or fewer items";
      case "pattern" -> "must match " + at(details, EXPECTED);
      case "falseSchema" -> "is not an argument of the action";
      case "$ref" -> "has a rule in another document, which is not fetched";
      default -> "violates the rule " + key;
    };
  }

  private static String at(Object[] details, int index) {
    return index < details.length ? String.valueOf(details[index]) : "otherwise";
  }
}
