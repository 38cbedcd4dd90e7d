package dev.connectorsdk.sophos.identity;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A short mention of something that has an API of its own. Later versions may add components:
 * create it with {@link #builder()}.
 *
 * @param id Its id, absent where the service names it by other means
 * @param name Its name, absent where the service gives only the id
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
