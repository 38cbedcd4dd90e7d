package dev.connectorsdk.core.internal.json;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of absent properties: an empty optional, list, set or map. */
final class EmptyValues {
  private static final Map<Class<?>, Object> VALUES =
      Map.of(
          Optional.class, Optional.empty(),
          OptionalInt.class, OptionalInt.empty(),
          OptionalLong.class, OptionalLong.empty(),
          OptionalDouble.class, OptionalDouble.empty(),
          Collection.class, List.of(),
          List.class, List.of(),
          Set.class, Set.of(),
          Map.class, Map.of());

  private EmptyValues() {}

  /** Returns the empty value of a type, or null if a property of that type is required. */
  static @Nullable Object of(Class<?> type) {
    return VALUES.get(type);
  }

  /** Returns whether a property with this value is omitted when it is written or printed. */
  static boolean isEmpty(@Nullable Object value) {
    return value == null
        || (value instanceof Collection<?> items && items.isEmpty())
        || (value instanceof Map<?, ?> entries && entries.isEmpty())
        || VALUES.containsValue(value);
  }
}
