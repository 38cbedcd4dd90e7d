package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Optional;

/**
 * An endpoint whose change of isolation was accepted (Endpoint API, POST
 * /endpoint/v1/endpoints/isolation).
 *
 * @param id the id of the endpoint; Sophos' own sample response does not have it
 * @param isolation the new isolation setting
 */
public record IsolationResult(Optional<String> id, Optional<IsolationSetting> isolation) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
