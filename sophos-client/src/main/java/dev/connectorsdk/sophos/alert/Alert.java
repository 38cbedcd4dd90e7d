package dev.connectorsdk.sophos.alert;

import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that Sophos Central wants looked at. */
@Value.Immutable
public interface Alert {

  /** The id of the alert. */
  String id();

  /** What happened, in words. */
  Optional<String> description();

  /** How grave it is. */
  Optional<Severity> severity();

  /** What it is about. */
  Optional<AlertCategory> category();

  /** The product that raised it. */
  Optional<AlertProduct> product();

  /** The event behind it, such as {@code Event::Endpoint::OutOfDate}. */
  Optional<String> type();

  /** When it was raised. */
  Optional<Instant> raisedAt();

  /** What can be done about it; any other action is refused by the service. */
  List<AlertAction> allowedActions();

  /** The same for alerts that belong together. */
  Optional<String> groupKey();

  /** The device or agent it is about. */
  Optional<ManagedAgent> managedAgent();

  /** The person it is about. */
  Optional<Reference> person();

  /** The tenant it was raised for. */
  Optional<Reference> tenant();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Alert}. */
  final class Builder extends ImmutableAlert.Builder {
    Builder() {}
  }
}
