package dev.connectorsdk.sophos.credential;

import dev.connectorsdk.core.credential.ClientId;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A new credential, to be created by an administrator in the Sophos Central console, because no
 * Sophos API can. {@link #guide()} has the instructions; {@link #created} takes the values from the
 * console.
 */
@Value.Immutable
public interface CredentialDraft {

  /**
   * The name; never blank. Its maximum length is not published. Default {@code StackOne
   * Integration}, as in StackOne's guide.
   */
  @Value.Default
  default String name() {
    return "StackOne Integration";
  }

  /** The description, which the console does not require. */
  Optional<String> description();

  /** The role; it cannot be changed later. Default Super Admin, as in the console. */
  @Value.Default
  default ServicePrincipalRole servicePrincipalRole() {
    return ServicePrincipalRole.SUPER_ADMIN;
  }

  /** The reason for the role, in a sentence for the administrator. */
  Optional<String> roleReason();

  /** The level of the account. Default tenant. */
  @Value.Default
  default AccountLevel level() {
    return AccountLevel.TENANT;
  }

  /** The instructions for creating the credential. */
  default ConsoleGuide guide() {
    return ConsoleSteps.of(this);
  }

  /** The instructions for deleting the credential. */
  default ConsoleGuide deletionGuide() {
    return ConsoleSteps.deletionOf(this);
  }

  /**
   * Returns the created credential.
   *
   * @param clientId the Client ID in the console
   * @param on the creation date in the console
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

  /** Rejects a blank name. */
  @Value.Check
  default void check() {
    ArgumentChecks.requireText("name", name(), Integer.MAX_VALUE);
  }

  /** Returns an empty builder; nothing is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CredentialDraft}. */
  final class Builder extends ImmutableCredentialDraft.Builder {
    Builder() {}
  }
}
