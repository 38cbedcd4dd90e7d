package dev.connectorsdk.stackone.internal.schema;

import dev.connectorsdk.core.internal.json.Json;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;

/** Shows plain maps, lists, texts, numbers and booleans to the validator. */
final class PlainNodes implements JsonNodeFactory {
  private final Json json;

  PlainNodes(Json json) {
    this.json = json;
  }

  @Override
  public JsonNode wrap(Object value) {
    return value instanceof JsonNode node ? node : new PlainNode(value, "");
  }

  @Override
  public JsonNode create(String text) {
    return new PlainNode(json.read(Object.class, text), "");
  }
}
