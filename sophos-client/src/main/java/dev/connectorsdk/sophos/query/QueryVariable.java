package dev.connectorsdk.sophos.query;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Optional;

/**
 * A variable in the text of a query, with its value.
 *
 * @param name the name, as the text has it
 * @param dataType {@code dateTime}, {@code boolean}, {@code integer}, {@code double}, or one that
 *     is not published, such as text
 * @param value the value as text; absent in a saved query without a default
 * @param pivotType what the variable stands for, such as {@code ipAddress}; XDR queries only
 */
public record QueryVariable(
    Optional<String> name,
    Optional<String> dataType,
    Optional<String> value,
    Optional<String> pivotType) {

  /** Returns a variable for a run. */
  public static QueryVariable of(String name, String dataType, String value) {
    return new QueryVariable(
        Optional.of(name), Optional.of(dataType), Optional.of(value), Optional.empty());
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
