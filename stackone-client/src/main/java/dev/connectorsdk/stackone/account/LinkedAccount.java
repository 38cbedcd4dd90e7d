package dev.connectorsdk.stackone.account;

import dev.connectorsdk.core.Redacted;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One customer's connection under a connector profile (StackOne, schema LinkedAccount).
 *
 * <p>Only the id is sure to be there. Credentials and setup information are not shown by {@code
 * toString}. Later versions may add components: create it with {@link #builder()}.
 *
 * @param id The id: what actions are run for
 * @param provider The connector's key, such as {@code sophos}
 * @param providerName The connector's name for people
 * @param originOwnerId Your own id of the customer's organization
 * @param originOwnerName The name of the customer's organization
 * @param originUsername Who linked it
 * @param label A label that the connect session gave it
 * @param status How it is doing
 * @param statusReasons Why it is doing so; empty where StackOne gives no reason
 * @param type What it is for
 * @param shared Whether the team sees it; the meaning is unverified
 * @param setupInformation What the customer entered that is no secret, as the connector defines it
 * @param credentials What StackOne shows of the stored credentials; usually nothing
 * @param createdAt When it was linked
 * @param updatedAt When it last changed
 * @param otherMembers Members that this version does not know; written back as they came
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
    Optional<Boolean> shared,
    @Redacted Map<String, Object> setupInformation,
    @Redacted Map<String, Object> credentials,
    Optional<Instant> createdAt,
    Optional<Instant> updatedAt,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public LinkedAccount {
    statusReasons = List.copyOf(statusReasons);
    setupInformation = Copies.of(setupInformation);
    credentials = Copies.of(credentials);
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Whether actions can be run for it now. */
  public boolean isActive() {
    return status().filter(AccountStatus.ACTIVE::equals).isPresent();
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
   * One reason for the status of a linked account (StackOne, schema StatusReason).
   *
   * @param code A short code, absent where StackOne gives none
   * @param description The reason in words, absent where StackOne gives none
   * @param timestamp When it happened
   * @param otherMembers Members that this version does not know; written back as they came
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
