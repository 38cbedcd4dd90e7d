package dev.connectorsdk.stackone.log;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.stackone.connector.ConnectorCategory;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** One run of an action (StackOne, {@code GET /logs/actions/{actionRunId}}). */
@Value.Immutable
public interface ActionLog extends RunLog {

  /** The id of the run. */
  Optional<String> actionRunId();

  /** The action, such as {@code sophos_list_alerts}. */
  Optional<String> actionId();

  /** The connector profile that it ran under. */
  Optional<String> connectorProfileId();

  /** The kind of action. */
  Optional<String> actionType();

  /** The kind of product that the connector is for. */
  Optional<ConnectorCategory> category();

  /** The risk that the Defender saw in the answer; the values are unverified. */
  Optional<String> riskLevel();

  /** The score of the Defender's second look; the scale is unverified. */
  OptionalDouble tier2Score();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ActionLog}. */
  final class Builder extends ImmutableActionLog.Builder {
    Builder() {}
  }
}
