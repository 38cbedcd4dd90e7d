package dev.connectorsdk.stackone.log;

import dev.connectorsdk.core.Redacted;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Map;

/**
 * A log whose format StackOne does not publish. Headers, query parameters and values with a
 * secret's name are {@link dev.connectorsdk.core.credential.Secret}s; {@code toString} omits all.
 *
 * @param properties the JSON object; a response that is no object is the property {@code data}
 */
public record LogDocument(@Redacted Map<String, Object> properties) {

  /** Copies the properties. */
  public LogDocument {
    properties = Copies.of(properties);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
