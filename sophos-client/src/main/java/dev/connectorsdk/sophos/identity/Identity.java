package dev.connectorsdk.sophos.identity;

import com.squareup.moshi.Json;
import java.util.Optional;
import org.immutables.value.Value;

/** The account that a credential belongs to: the answer of the Who am I API, GET /whoami/v1. */
@Value.Immutable
public interface Identity {

  /** The id of the account, in the case the service wrote it. */
  String id();

  /** Whether the account is a tenant, a partner or an organization. */
  @Json(name = "idType")
  AccountLevel level();

  /** The hosts that serve the account, as the service names them. */
  @Json(name = "apiHosts")
  Optional<ApiHosts> hosts();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Identity}. */
  final class Builder extends ImmutableIdentity.Builder {
    Builder() {}
  }
}
