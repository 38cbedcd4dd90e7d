package dev.connectorsdk.sophos.credential;
import dev.connectorsdk.sophos.credential.store.CredentialStore;
import dev.connectorsdk.sophos.credential.expiry.ExpiryPolicy;

import dev.connectorsdk.core.credential.ClientId;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An API credential as the Sophos Central console has it, without its secret.
 *
 * <p>No Sophos API creates, lists, changes, dates or deletes credentials: what stands here comes
 * from the person who reads the console's page "API Credentials Management". To make one, start
 * from a {@link CredentialDraft}. The secret is held apart, in a {@link CredentialStore}.
 *
 * <p>The console's list shows dates without hours, and does not say in which time zone. The dates
 * are therefore kept as dates; {@link ExpiryPolicy} says how they are read.
 */
@Value.Immutable
public interface ApiCredential {

  /** The name in the console; never blank. A {@link CredentialStore} keeps it under this name. */
  String name();

  /** What it is for. */
  Optional<String> description();

  /** What it may call. Default Super Admin, which is what the console's dialog starts with. */
  @Value.Default
  default ServicePrincipalRole servicePrincipalRole() {
    return ServicePrincipalRole.SUPER_ADMIN;
  }

  /** The public half. */
  ClientId clientId();

  /** What it belongs to: a tenant, a partner, an organization; absent if nobody said. */
  Optional<AccountLevel> level();

  /** The console's date of creation; absent if nobody read it off. */
  Optional<LocalDate> createdOn();

  /** The console's date of expiry; absent if nobody read it off. */
  Optional<LocalDate> expiresOn();

  /** When it ends, as far as that is known: see {@link Expiry}. */
  default Optional<Expiry> expiry() {
    return Expiry.of(this);
  }

  /** Refuses a blank name, and an expiry that is not after the creation. */
  @Value.Check
  default void check() {
    ArgumentChecks.text("name", name(), Integer.MAX_VALUE);
    if (createdOn().isPresent()
        && expiresOn().isPresent()
        && !expiresOn().get().isAfter(createdOn().get())) {
      throw new IllegalArgumentException(
          "The credential "
              + name()
              + " would expire on "
              + expiresOn().get()
              + ", and was created on "
              + createdOn().get()
              + ": are the two dates swapped?");
    }
  }

  /** Starts an empty credential; name and client id have to be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ApiCredential}. */
  final class Builder extends ImmutableApiCredential.Builder {
    Builder() {}
  }
}
