package dev.connectorsdk.sophos.endpoint.item;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The values that identify items: their checks, their properties and their comparison. */
final class ItemValues {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

  private ItemValues() {}

  /**
   * Checks the value of a type.
   *
   * @param name the parameter's name
   */
  static void check(String name, ItemType type, String value) {
    ArgumentChecks.requireText(name, value, Integer.MAX_VALUE);
    if (type.equals(ItemType.SHA256) && !SHA256.matcher(value).matches()) {
      throw new IllegalArgumentException(name + " must be 64 hexadecimal digits for a SHA-256.");
    }
  }

  /**
   * Returns the properties of a new item.
   *
   * @throws IllegalArgumentException if the property of the type is unknown
   */
  static EndpointItem.Properties properties(
      ItemType type, String value, Optional<String> fileName) {
    Optional<String> none = Optional.empty();
    Optional<String> some = Optional.of(value);
    return switch (type.value()) {
      case "sha256" -> new EndpointItem.Properties(fileName, none, some, none);
      case "certificateSigner" -> new EndpointItem.Properties(fileName, none, none, some);
      case "path", "posixPath" -> new EndpointItem.Properties(fileName, some, none, none);
      default ->
          throw new IllegalArgumentException(
              "The property of the type "
                  + type.value()
                  + " is unknown: use path, posixPath, sha256 or certificateSigner.");
    };
  }

  /** Returns the test of the items that a type and a value identify. */
  static Predicate<EndpointItem> identifiedBy(ItemType type, String value) {
    return item ->
        item.type().filter(type::equals).isPresent()
            && item.value().filter(found -> same(type, value, found)).isPresent();
  }

  private static boolean same(ItemType type, String value, String found) {
    return type.equals(ItemType.SHA256) ? value.equalsIgnoreCase(found) : value.equals(found);
  }
}
