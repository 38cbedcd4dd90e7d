package dev.connectorsdk.sophos.identity;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A reference to an object of another API. Later versions may add components:
 * create it with {@link #builder()}.
 *
 * @param id the id, if the response has one
 * @param name the name, if the response has one
 */
@Value.Builder
public record Reference(Optional<String> id, Optional<String> name) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Reference}. */
  public static final class Builder extends ReferenceBuilder {
    Builder() {}
  }
}
