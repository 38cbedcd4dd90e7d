package dev.connectorsdk.sophos.credential;

import dev.connectorsdk.core.credential.ClientId;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A credential that is still to be made, by a person in the Sophos Central console: no Sophos API
 * can make one. {@link #guide()} is what that person has to do, {@link #created} is for what they
 * bring back.
 */
@Value.Immutable
public interface CredentialDraft {

  /** The name to type in; never blank. How long it may be is not published. */
  String name();

  /** The description to type in. */
  Optional<String> description();

  /** The role to choose; it cannot be changed later. Default Super Admin, as in the dialog. */
  @Value.Default
  default ServicePrincipalRole servicePrincipalRole() {
    return ServicePrincipalRole.SUPER_ADMIN;
  }

  /** Why this role and no other, in a sentence for the person who makes the credential. */
  Optional<String> roleReason();

  /** Where to make it. Default tenant. */
  @Value.Default
  default AccountLevel level() {
    return AccountLevel.TENANT;
  }

  /** The steps in the console. */
  default ConsoleGuide guide() {
    return ConsoleSteps.of(this);
  }

  /** The steps in the console by which the credential is deleted again. */
  default ConsoleGuide deletionGuide() {
    return ConsoleSteps.deletionOf(this);
  }

  /**
   * The credential that came of it.
   *
   * @param clientId the value that the console shows as Client ID
   * @param on the date of creation that the console lists
   */
  default ApiCredential created(ClientId clientId, LocalDate on) {
    return ApiCredential.builder()
        .name(name())
        .description(description())
        .servicePrincipalRole(servicePrincipalRole())
        .level(level())
        .clientId(clientId)
        .createdOn(on)
        .build();
  }

  /** Refuses a blank name. */
  @Value.Check
  default void check() {
    ArgumentChecks.text("name", name(), Integer.MAX_VALUE);
  }

  /** Starts an empty draft; only the name has to be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CredentialDraft}. */
  final class Builder extends ImmutableCredentialDraft.Builder {
    Builder() {}
  }
}
