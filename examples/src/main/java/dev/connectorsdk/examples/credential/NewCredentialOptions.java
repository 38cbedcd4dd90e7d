package dev.connectorsdk.examples.credential;

import dev.connectorsdk.core.credential.ClientId;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.ApiCredential;
import dev.connectorsdk.sophos.identity.AccountLevel;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that describe a credential to add: what the console shows of it. */
final class NewCredentialOptions {
  @Option(
      names = "--add",
      paramLabel = "NAME",
      required = true,
      description =
          "Save a credential under this name, its id and secret from SOPHOS_CLIENT_ID and"
              + " SOPHOS_CLIENT_SECRET. Makes the store if there is none.")
  private String name;

  @Option(
      names = "--role",
      converter = RoleConverter.class,
      description = "Its role (the console's first choice: Super Admin).")
  private @Nullable ServicePrincipalRole role;

  @Option(
      names = "--level",
      converter = LevelConverter.class,
      description = "Its level: tenant, partner, organization.")
  private @Nullable AccountLevel level;

  @Option(
      names = "--created",
      paramLabel = "DATE",
      description = "The console's date of creation, such as 2026-11-23.")
  private @Nullable LocalDate created;

  @Option(names = "--expires", paramLabel = "DATE", description = "The console's date of expiry.")
  private @Nullable LocalDate expires;

  /**
   * The credential.
   *
   * @throws IllegalArgumentException if the name is blank, or the dates are the wrong way round
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
