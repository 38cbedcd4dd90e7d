package dev.connectorsdk.sophos.alert;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A security alert (Common API, GET /common/v1/alerts/{alertId}). Later versions may add components: create it with
 * {@link #builder()}.
 *
 * @param id the id
 * @param description the description
 * @param severity the severity
 * @param category the category
 * @param product the product that raised it
 * @param type the type of event, such as {@code Event::Endpoint::OutOfDate}
 * @param raisedAt the time at which it was raised
 * @param allowedActions the actions that the service accepts for it
 * @param groupKey the key of its group; related alerts have the same key
 * @param managedAgent the device or agent that it concerns
 * @param person the user that it concerns
 * @param tenant the tenant
 */
@Value.Builder
public record Alert(
    String id,
    Optional<String> description,
    Optional<Severity> severity,
    Optional<AlertCategory> category,
    Optional<AlertProduct> product,
    Optional<String> type,
    Optional<Instant> raisedAt,
    List<AlertAction> allowedActions,
    Optional<String> groupKey,
    Optional<ManagedAgent> managedAgent,
    Optional<Reference> person,
    Optional<Reference> tenant) {

  /** Copies the collections. */
  public Alert {
    allowedActions = List.copyOf(allowedActions);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Alert}. */
  public static final class Builder extends AlertBuilder {
    Builder() {}
  }

  /**
   * The device or agent that an alert concerns.
   *
   * @param id the id; the id of an endpoint if it is one
   * @param type the kind of device or agent
   */
  public record ManagedAgent(Optional<String> id, Optional<ManagedAgentType> type) {}

  /**
   * A kind of device or agent. {@code server} and {@code accessPoint} are unverified.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record ManagedAgentType(String value) {
    public static final ManagedAgentType COMPUTER = new ManagedAgentType("computer");
    public static final ManagedAgentType SERVER = new ManagedAgentType("server");
    public static final ManagedAgentType ACCESS_POINT = new ManagedAgentType("accessPoint");
    public static final ManagedAgentType WIRELESS_NETWORK = new ManagedAgentType("wirelessNetwork");
    public static final ManagedAgentType UTM = new ManagedAgentType("utm");
    public static final ManagedAgentType XG_FIREWALL = new ManagedAgentType("xgFirewall");
  }
}
