package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An endpoint whose change of isolation was accepted (Endpoint API, POST /endpoint/v1/endpoints/isolation). Later versions may add components:
 * create it with {@link #builder()}.
 *
 * @param id the id of the endpoint
 * @param isolation the new isolation setting
 */
@Value.Builder
public record IsolationResult(String id, Optional<IsolationSetting> isolation) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IsolationResult}. */
  public static final class Builder extends IsolationResultBuilder {
    Builder() {}
  }
}
