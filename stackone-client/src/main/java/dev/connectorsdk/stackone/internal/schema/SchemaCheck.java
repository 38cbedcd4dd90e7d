package dev.connectorsdk.stackone.internal.schema;

import dev.connectorsdk.core.internal.json.Json;
import dev.harrel.jsonschema.JsonSchemaException;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds values against a JSON Schema, as they read back from JSON. Nothing is ever fetched: a
 * reference to another document counts as broken.
 */
public final class SchemaCheck {
  private static final URI NAME = URI.create("urn:connector-sdk:arguments");

  private final ValidatorFactory validators;

  /** A check that reads JSON in this way. */
  public SchemaCheck(Json json) {
    this.validators =
        new ValidatorFactory()
            .withJsonNodeFactory(new PlainNodes(json))
            .withMessageProvider(new ViolationText())
            .withDisabledSchemaValidation(true);
  }

  /**
   * A rule that a value breaks.
   *
   * @param location where, as a JSON Pointer
   * @param keyword the rule
   * @param message what is wrong, without the value
   */
  public record Breach(String location, String keyword, String message) {}

  /** The rules that a value breaks; absent if the schema itself cannot be used. */
  public Optional<List<Breach>> breaches(Map<?, ?> schema, Map<?, ?> value) {
    try {
      Validator validator = validators.createValidator();
      validator.registerSchema(NAME, schema);
      return Optional.of(
          validator.validate(NAME, value).getErrors().stream()
              .map(e -> new Breach(e.getInstanceLocation(), e.getKeyword(), e.getError()))
              .toList());
    } catch (JsonSchemaException e) {
      return Optional.empty();
    }
  }
}
