package dev.connectorsdk.stackone.internal.schema;

import dev.harrel.jsonschema.MessageProvider;

/**
 * Says which rule is broken in words that hold names and the schema's own values alone. The
 * validator's usual texts repeat the value that was checked, which may be a secret; a rule that has
 * no text here is only named.
 */
final class ViolationText implements MessageProvider {
  private static final int OF_VALUE = 0;
  private static final int OF_SCHEMA = 1;

  @Override
  public String getMessage(String key, Object... details) {
    return switch (key) {
      case "type" ->
          "must be " + at(details, OF_SCHEMA) + ", but is [" + at(details, OF_VALUE) + "]";
      // names of properties, not values
      case "required", "dependentRequired" -> "must have " + at(details, OF_VALUE);
      case "const" -> "must be " + at(details, OF_SCHEMA);
      case "enum" -> "must be one of " + at(details, OF_SCHEMA);
      case "minimum" -> "must be " + at(details, OF_SCHEMA) + " or more";
      case "maximum" -> "must be " + at(details, OF_SCHEMA) + " or less";
      case "exclusiveMinimum" -> "must be more than " + at(details, OF_SCHEMA);
      case "exclusiveMaximum" -> "must be less than " + at(details, OF_SCHEMA);
      case "minLength" -> "must have " + at(details, OF_SCHEMA) + " or more characters";
      case "maxLength" -> "must have " + at(details, OF_SCHEMA) + " or fewer characters";
      case "minItems" -> "must have " + at(details, OF_SCHEMA) + " or more items";
      case "maxItems" -> "must have " + at(details, OF_SCHEMA) + " or fewer items";
      case "pattern" -> "must match " + at(details, OF_SCHEMA);
      case "falseSchema" -> "is not among the arguments that the action takes";
      case "$ref" -> "has a rule in another document, which is not fetched";
      default -> "breaks the rule " + key;
    };
  }

  private static String at(Object[] details, int index) {
    return index < details.length ? String.valueOf(details[index]) : "otherwise";
  }
}
