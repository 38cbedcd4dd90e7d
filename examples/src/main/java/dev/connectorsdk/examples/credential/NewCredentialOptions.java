package dev.connectorsdk.examples.credential;

import dev.connectorsdk.core.credential.ClientId;
import dev.connectorsdk.examples.RoleConverter;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.ApiCredential;
import dev.connectorsdk.sophos.identity.AccountLevel;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that describe a credential to add, as the console shows it. */
final class NewCredentialOptions {
  @Option(
      names = "--add",
      paramLabel = "NAME",
      required = true,
      description =
          "Save a credential under this name, with the id and secret from SOPHOS_CLIENT_ID and"
              + " SOPHOS_CLIENT_SECRET. Creates the store if absent.")
  private String name;

  @Option(
      names = "--role",
      converter = RoleConverter.class,
      description = "The service principal role (default: Super Admin, as in the console).")
  private @Nullable ServicePrincipalRole role;

  @Option(
      names = "--level",
      converter = LevelConverter.class,
      description = "The account level: tenant, partner, organization.")
  private @Nullable AccountLevel level;

  @Option(
      names = "--created",
      paramLabel = "DATE",
      description = "The creation date in the console, such as 2026-11-23.")
  private @Nullable LocalDate created;

  @Option(names = "--expires", paramLabel = "DATE", description = "The expiry date in the console.")
  private @Nullable LocalDate expires;

  /**
   * Returns the credential.
   *
   * @throws IllegalArgumentException if the name is blank, or the expiry date precedes the creation
   *     date
   */
  ApiCredential credential(ClientId id) {
    return ApiCredential.builder()
        .name(name)
        .clientId(id)
        .servicePrincipalRole(role == null ? ServicePrincipalRole.SUPER_ADMIN : role)
        .level(Optional.ofNullable(level))
        .createdOn(Optional.ofNullable(created))
        .expiresOn(Optional.ofNullable(expires))
        .build();
  }
}
