package dev.connectorsdk.stackone.internal.schema;

import dev.connectorsdk.core.internal.json.Json;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A map, list, string, number, boolean or null as the validator reads it.
 *
 * @param pointer its location, as a JSON Pointer
 */
record ValueNode(@Nullable Object value, String pointer) implements JsonNode {

  @Override
  public String getJsonPointer() {
    return pointer;
  }

  @Override
  public SimpleType getNodeType() {
    if (value == null) {
      return SimpleType.NULL;
    }
    if (value instanceof Map) {
      return SimpleType.OBJECT;
    }
    if (value instanceof List) {
      return SimpleType.ARRAY;
    }
    if (value instanceof Boolean) {
      return SimpleType.BOOLEAN;
    }
    if (value instanceof Number) {
      return isWhole(asNumber()) ? SimpleType.INTEGER : SimpleType.NUMBER;
    }
    return SimpleType.STRING;
  }

  /** In JSON Schema 1.0 is an integer. */
  private static boolean isWhole(BigDecimal number) {
    return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
  }

  @Override
  public boolean asBoolean() {
    return Boolean.TRUE.equals(value);
  }

  @Override
  public String asString() {
    return String.valueOf(value);
  }

  @Override
  public BigInteger asInteger() {
    return asNumber().toBigInteger();
  }

  @Override
  public BigDecimal asNumber() {
    return value instanceof BigDecimal number ? number : new BigDecimal(asString());
  }

  @Override
  public List<JsonNode> asArray() {
    List<JsonNode> items = new ArrayList<>();
    for (Object item : (List<?>) Objects.requireNonNull(value)) {
      items.add(new ValueNode(item, pointer + '/' + items.size()));
    }
    return items;
  }

  @Override
  public Map<String, JsonNode> asObject() {
    Map<String, JsonNode> properties = new LinkedHashMap<>();
    ((Map<?, ?>) Objects.requireNonNull(value))
        .forEach((name, property) -> properties.put(String.valueOf(name), at(name, property)));
    return properties;
  }

  private JsonNode at(Object name, Object property) {
    return new ValueNode(
        property, pointer + '/' + JsonNode.encodeJsonPointer(String.valueOf(name)));
  }

  /** Omits the value: it may be a secret. */
  @Override
  public String toString() {
    return "PlainNode[" + pointer + "]";
  }

  /** Wraps values for the validator. */
  record Factory(Json json) implements JsonNodeFactory {
    @Override
    public JsonNode wrap(Object value) {
      return value instanceof JsonNode node ? node : new ValueNode(value, "");
    }

    @Override
    public JsonNode create(String text) {
      return new ValueNode(json.read(Object.class, text), "");
    }
  }
}
