package dev.connectorsdk.stackone.account;

import dev.connectorsdk.core.Redacted;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.stackone.connector.ConnectorCategory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A customer's connection under a connector profile (StackOne, schema LinkedAccount).
 *
 * <p>All except the id may be absent. {@code toString} omits credentials and setup information.
 * Later versions may add components: create instances with {@link #builder()}.
 *
 * @param id the id; passed to {@code client.account(id)}
 * @param provider the connector's key, such as {@code sophos}
 * @param providerName the connector's display name
 * @param originOwnerId your id of the customer's organization
 * @param originOwnerName the name of the customer's organization
 * @param originUsername the user who linked the account
 * @param label the label from the connect session
 * @param status the status
 * @param statusReasons the reasons for the status; empty if StackOne returns none
 * @param type the purpose of the account
 * @param categories the product categories of the connector; empty on a server before June 2026
 * @param shared whether the team sees the account; unverified, since the specification has the name
 *     only
 * @param setupInformation the customer's settings other than secrets, by the connector's names
 * @param credentials the visible part of the stored credentials; usually empty
 * @param createdAt the time of linking
 * @param updatedAt the time of the last change
 * @param otherMembers the properties that this version does not define
 */
@Value.Builder
public record LinkedAccount(
    String id,
    Optional<String> provider,
    Optional<String> providerName,
    Optional<String> originOwnerId,
    Optional<String> originOwnerName,
    Optional<String> originUsername,
    Optional<String> label,
    Optional<AccountStatus> status,
    List<StatusReason> statusReasons,
    Optional<AccountType> type,
    List<ConnectorCategory> categories,
    Optional<Boolean> shared,
    @Redacted Map<String, Object> setupInformation,
    @Redacted Map<String, Object> credentials,
    Optional<Instant> createdAt,
    Optional<Instant> updatedAt,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public LinkedAccount {
    statusReasons = List.copyOf(statusReasons);
    categories = List.copyOf(categories);
    setupInformation = Copies.of(setupInformation);
    credentials = Copies.of(credentials);
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Whether actions can run for the account. */
  public boolean isActive() {
    return status().filter(AccountStatus.ACTIVE::equals).isPresent();
  }

  /** Whether it cannot be used until a user repairs it. */
  public boolean isUnusable() {
    return status().filter(AccountStatus::isUnusable).isPresent();
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LinkedAccount}. */
  public static final class Builder extends LinkedAccountBuilder {
    Builder() {}
  }

  /**
   * A reason for the status of a linked account (StackOne, schema StatusReason).
   *
   * @param code the code
   * @param description the description
   * @param timestamp the time
   * @param otherMembers the properties that this version does not define
   */
  public record StatusReason(
      Optional<String> code,
      Optional<String> description,
      Optional<Instant> timestamp,
      @UnknownProperties Map<String, Object> otherMembers) {

    /** Copies the collections. */
    public StatusReason {
      otherMembers = Copies.of(otherMembers);
    }

    @Override
    public String toString() {
      return RecordPrinter.print(this);
    }
  }
}
