package dev.connectorsdk.stackone.internal.schema;

import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.stackone.action.ArgumentViolation;
import dev.harrel.jsonschema.JsonSchemaException;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Validates with the library {@code dev.harrel:json-schema}; only loaded if that is present. Never
 * fetches a schema: a reference to another document counts as a violation.
 */
final class HarrelValidator implements SchemaValidator {
  private static final URI SCHEMA_ID = URI.create("urn:connector-sdk:arguments");

  private final ValidatorFactory validators;

  HarrelValidator(Json json) {
    this.validators =
        new ValidatorFactory()
            .withJsonNodeFactory(new ValueNode.Factory(json))
            .withMessageProvider(new ViolationMessages())
            .withDisabledSchemaValidation(true);
  }

  @Override
  public Optional<List<ArgumentViolation>> violations(Map<?, ?> schema, Map<?, ?> value) {
    try {
      Validator validator = validators.createValidator();
      validator.registerSchema(SCHEMA_ID, schema);
      return Optional.of(
          validator.validate(SCHEMA_ID, value).getErrors().stream()
              .map(
                  error ->
                      new ArgumentViolation(
                          error.getInstanceLocation(), error.getKeyword(), error.getError()))
              .toList());
    } catch (JsonSchemaException e) {
      return Optional.empty();
    }
  }
}
