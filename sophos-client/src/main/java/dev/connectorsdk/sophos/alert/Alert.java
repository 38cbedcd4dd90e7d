package dev.connectorsdk.sophos.alert;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that Sophos Central wants looked at. Later versions may add components: create it with
 * {@link #builder()}.
 *
 * @param id The id of the alert
 * @param description What happened, in words
 * @param severity How grave it is
 * @param category What it is about
 * @param product The product that raised it
 * @param type The event behind it, such as {@code Event::Endpoint::OutOfDate}
 * @param raisedAt When it was raised
 * @param allowedActions What can be done about it; any other action is refused by the service
 * @param groupKey The same for alerts that belong together
 * @param managedAgent The device or agent it is about
 * @param person The person it is about
 * @param tenant The tenant it was raised for
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
   * The device or agent that an alert is about.
   *
   * @param id Its id: of an endpoint, if it is one
   * @param type What it is
   */
  public record ManagedAgent(Optional<String> id, Optional<ManagedAgentType> type) {}

  /**
   * What kind of device or agent an alert is about. That {@code server} and {@code accessPoint}
   * exist is unverified.
   *
   * @param value the text that the service uses; one that this version does not know is kept
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
