package dev.connectorsdk.sophos.endpoint.item;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What identifies an item to create.
 *
 * @param type the type
 * @param value the value of the property of the type
 */
record NewItem(ItemType type, String value) {
  private static final int SHA256_DIGITS = 64;

  /**
   * Checks the value.
   *
   * @param name the name of the value for the caller
   */
  static NewItem of(ItemType type, String name, String value) {
    ArgumentChecks.requireText(name, value, Integer.MAX_VALUE);
    if (type.equals(ItemType.SHA256)
        && !(value.length() == SHA256_DIGITS && value.matches("[0-9a-fA-F]+"))) {
      throw new IllegalArgumentException(name + " must be 64 hexadecimal digits for a SHA-256.");
    }
    return new NewItem(type, value);
  }

  /** Returns whether it is an item of the service; hashes are equal whatever their case. */
  boolean is(EndpointItem item) {
    String found = item.value().orElse("");
    return item.type().equals(Optional.of(type))
        && (type.equals(ItemType.SHA256) ? value.equalsIgnoreCase(found) : value.equals(found));
  }

  /**
   * Returns the body of the request.
   *
   * @throws IllegalArgumentException if the property of the type is unknown
   */
  Map<String, Object> body(String comment, Optional<String> fileName, Optional<String> path) {
    Map<String, String> properties = new TreeMap<>();
    fileName.ifPresent(name -> properties.put("fileName", name));
    path.ifPresent(text -> properties.put("path", text));
    properties.put(type.property(), value);
    Map<String, Object> body = new TreeMap<>();
    body.put("type", type.value());
    body.put("properties", properties);
    body.put("comment", ArgumentChecks.requireText("comment", comment, Integer.MAX_VALUE));
    return body;
  }
}
