package dev.connectorsdk.sophos.identity;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The account that a credential belongs to (Who am I API, GET /whoami/v1). Later
 * versions may add components: create it with {@link #builder()}.
 *
 * @param id the id of the account, in the letter case of the response
 * @param level the level of the account: tenant, partner or organization
 * @param hosts the API hosts of the account
 */
@Value.Builder
public record Identity(
    String id,
    @Json(name = "idType") AccountLevel level,
    @Json(name = "apiHosts") Optional<ApiHosts> hosts) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Identity}. */
  public static final class Builder extends IdentityBuilder {
    Builder() {}
  }

  /**
   * The API hosts of an account.
   *
   * @param global the base URL of the global APIs
   * @param dataRegion the base URL of the account's region; present for tenants only
   */
  public record ApiHosts(Optional<String> global, Optional<String> dataRegion) {}
}
