package dev.connectorsdk.stackone.internal.schema;

import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.stackone.action.ArgumentViolation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Validates values against a JSON Schema. Needs the optional library {@code json-schema}. */
public interface SchemaValidator {

  /**
   * Returns a validator.
   *
   * @param json reads JSON for the validator
   * @throws IllegalStateException if the library is absent
   */
  static SchemaValidator of(Json json) {
    try {
      return new HarrelValidator(json);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "Checking arguments (check(…), or run(…) with checked(true)) needs the optional library"
              + " dev.harrel:json-schema: add this Maven dependency to your build, and in a named"
              + " module also \"requires dev.harrel.jsonschema;\".",
          e);
    }
  }

  /** Returns the violations of a schema by a value, or empty if the schema itself is invalid. */
  Optional<List<ArgumentViolation>> violations(Map<?, ?> schema, Map<?, ?> value);
}
