package dev.connectorsdk.sophos.identity;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Optional;

/**
 * A reference to an object of another API.
 *
 * @param id the id, if the response has one
 * @param name the name, if the response has one
 */
public record Reference(Optional<String> id, Optional<String> name) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
