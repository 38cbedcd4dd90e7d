package dev.connectorsdk.stackone.iam;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.stackone.iam.IamUser.Code;
import dev.connectorsdk.stackone.iam.IamUser.Permission;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the provider says about the credentials of a linked account (StackOne, schema
 * IamCredentials). Every property may be absent.
 *
 * @param name the name
 * @param authType the type: {@code oauth}, {@code api_key} or {@code service_user}
 * @param scopes the granted scopes
 * @param permissions the permissions
 * @param lastAccessedAt the time of the last use
 * @param user the user of the credentials
 * @param otherMembers the properties that this version does not define
 */
public record IamCredentials(
    Optional<String> name,
    Optional<Code> authType,
    List<String> scopes,
    List<Permission> permissions,
    Optional<Instant> lastAccessedAt,
    Optional<IamUser> user,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public IamCredentials {
    scopes = List.copyOf(scopes);
    permissions = List.copyOf(permissions);
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
