package dev.connectorsdk.sophos.accesstoken;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Principal;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A token for the installation of a product (Account management API, GET
 * /accounts/v1/access-tokens).
 *
 * @param id the id
 * @param token the token; only {@link AccessTokens#create} returns it, and only once
 * @param type the type
 * @param label the label
 * @param createdAt the time of creation
 * @param createdBy the creator
 * @param expiresAt the time at which it expires; absent if it does not (unverified)
 * @param url the URL that the product connects to
 */
public record AccessToken(
    String id,
    Optional<Secret> token,
    Optional<AccessTokenType> type,
    Optional<String> label,
    Optional<Instant> createdAt,
    Optional<Principal> createdBy,
    Optional<Instant> expiresAt,
    Optional<URI> url) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
