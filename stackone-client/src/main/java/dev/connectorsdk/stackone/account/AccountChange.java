package dev.connectorsdk.stackone.account;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.credential.Secret;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change of a linked account (StackOne, {@code PATCH /accounts/{id}}). What is absent stays as it
 * is.
 *
 * <p>The keys inside credentials, secrets and setup information are the connector's own and
 * unverified. Credentials and secrets are taken as {@link Secret} alone, since nobody knows which
 * of them can be shown; setup information may hold other values too. None of the three is shown by
 * {@code toString}.
 */
@Value.Immutable
public interface AccountChange {

  /** The connector's key. */
  Optional<String> provider();

  /** Your own id of the customer's organization. */
  Optional<String> originOwnerId();

  /** The name of the customer's organization. */
  Optional<String> originOwnerName();

  /** Who linked it. */
  Optional<String> originUsername();

  /** The account's own credentials. */
  @Value.Redacted
  Map<String, Secret> credentials();

  /** The account's own secrets. */
  @Value.Redacted
  Map<String, Secret> secrets();

  /** What the connector asks for beside credentials: texts, numbers, secrets. */
  @Value.Redacted
  Map<String, Object> setupInformation();

  /** Free keys of your own. */
  Map<String, Object> metadata();

  /** The connector's way of authentication to move to. */
  Optional<String> authenticationConfigKey();

  /** The connector's environment to move to. */
  Optional<String> environment();

  /** The connector profile to move to; sent under its older name {@code integration_id}. */
  @Json(name = "integration_id")
  Optional<String> connectorProfileId();

  /** The label. Sent as a text, though StackOne's specification calls it an object: unverified. */
  Optional<String> label();

  /** What it is for. */
  Optional<AccountType> type();

  /** Whether the team sees it; the meaning is unverified. */
  Optional<Boolean> shared();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AccountChange}. */
  final class Builder extends ImmutableAccountChange.Builder {
    Builder() {}
  }
}
