package dev.connectorsdk.sophos.identity;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The account that a credential belongs to: the answer of the Who am I API, GET /whoami/v1. Later
 * versions may add components: create it with {@link #builder()}.
 *
 * @param id The id of the account, in the case the service wrote it
 * @param level Whether the account is a tenant, a partner or an organization
 * @param hosts The hosts that serve the account, as the service names them
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
   * The hosts of an account, as the Who am I API names them.
   *
   * @param global The base URL of the APIs that are the same for all regions
   * @param dataRegion The base URL of the account's own region; only tenants have one
   */
  public record ApiHosts(Optional<String> global, Optional<String> dataRegion) {}
}
