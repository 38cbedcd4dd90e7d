package dev.connectorsdk.stackone.account;

import dev.connectorsdk.core.UnknownProperties;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One customer's connection under a connector profile (StackOne, schema LinkedAccount).
 *
 * <p>Only the id is sure to be there. Credentials and setup information are not shown by {@code
 * toString}.
 */
@Value.Immutable
public interface LinkedAccount {

  /** The id: what actions are run for. */
  String id();

  /** The connector's key, such as {@code sophos}. */
  Optional<String> provider();

  /** The connector's name for people. */
  Optional<String> providerName();

  /** Your own id of the customer's organization. */
  Optional<String> originOwnerId();

  /** The name of the customer's organization. */
  Optional<String> originOwnerName();

  /** Who linked it. */
  Optional<String> originUsername();

  /** A label that the connect session gave it. */
  Optional<String> label();

  /** How it is doing. */
  Optional<AccountStatus> status();

  /** Why it is doing so; empty where StackOne gives no reason. */
  List<StatusReason> statusReasons();

  /** What it is for. */
  Optional<AccountType> type();

  /** Whether the team sees it; the meaning is unverified. */
  Optional<Boolean> shared();

  /** What the customer entered that is no secret, as the connector defines it. */
  @Value.Redacted
  Map<String, Object> setupInformation();

  /** What StackOne shows of the stored credentials; usually nothing. */
  @Value.Redacted
  Map<String, Object> credentials();

  /** When it was linked. */
  Optional<Instant> createdAt();

  /** When it last changed. */
  Optional<Instant> updatedAt();

  /** Whether actions can be run for it now. */
  default boolean isActive() {
    return status().filter(AccountStatus.ACTIVE::equals).isPresent();
  }

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LinkedAccount}. */
  final class Builder extends ImmutableLinkedAccount.Builder {
    Builder() {}
  }
}
