package dev.connectorsdk.stackone.log;

import dev.connectorsdk.core.Required;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The values of dimensions of logs, with their counts.
 *
 * @param data the values by the name of the dimension
 * @param otherMembers the properties that this version does not define
 */
public record LogDimensions(
    @Required Map<String, List<Value>> data, @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public LogDimensions {
    data = Map.copyOf(data);
    otherMembers = Copies.of(otherMembers);
  }

  /** Returns the values of a dimension; empty if the response has none. */
  public List<Value> of(LogField dimension) {
    return data.getOrDefault(dimension.value(), List.of());
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * A value of a dimension.
   *
   * @param value the value
   * @param count the number of logs
   * @param label the display name, of connectors only
   */
  public record Value(Optional<String> value, OptionalLong count, Optional<String> label) {}
}
