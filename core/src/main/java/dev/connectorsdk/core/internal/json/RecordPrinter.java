package dev.connectorsdk.core.internal.json;

import dev.connectorsdk.core.Redacted;
import dev.connectorsdk.core.internal.json.RecordProperty.EmptyValues;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The {@code toString} of records that model JSON documents: absent components are omitted, {@link
 * Redacted} ones and unknown properties are masked. Parts are printed in the same way.
 */
public final class RecordPrinter {
  private static final String MASK = "***";

  private RecordPrinter() {}

  /** Returns a record as text. */
  public static String print(Record model) {
    StringJoiner text = new StringJoiner(", ", model.getClass().getSimpleName() + "[", "]");
    for (RecordComponent component : model.getClass().getRecordComponents()) {
      Object value = RecordProperty.read(RecordProperty.open(component.getAccessor()), model);
      if (!EmptyValues.isEmpty(value)) {
        text.add(component.getName() + "=" + (isMasked(component) ? MASK : text(value)));
      }
    }
    return text.toString();
  }

  /** Returns the values of the components of a record. */
  public static List<@Nullable Object> values(Record model) {
    List<@Nullable Object> values = new ArrayList<>();
    for (RecordComponent component : model.getClass().getRecordComponents()) {
      values.add(RecordProperty.read(RecordProperty.open(component.getAccessor()), model));
    }
    return values;
  }

  private static boolean isMasked(RecordComponent component) {
    return component.isAnnotationPresent(Redacted.class)
        || UnknownPropertiesAdapter.isMarked(component.getAccessor());
  }

  private static String text(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(RecordPrinter::text).orElse("");
    }
    if (value instanceof Collection<?> items) {
      return items.stream().map(RecordPrinter::text).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> text(entry.getKey()) + "=" + text(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return value instanceof Record part && isPart(part) ? print(part) : String.valueOf(value);
  }

  /** An open enum, a record of a single text, has a {@code toString} of its own. */
  private static boolean isPart(Record value) {
    RecordComponent[] components = value.getClass().getRecordComponents();
    return components.length != 1 || components[0].getType() != String.class;
  }
}
