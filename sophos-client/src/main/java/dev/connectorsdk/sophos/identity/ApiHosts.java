package dev.connectorsdk.sophos.identity;

import java.util.Optional;
import org.immutables.value.Value;

/** The hosts of an account, as the Who am I API names them. */
@Value.Immutable
public interface ApiHosts {

  /** The base URL of the APIs that are the same for all regions. */
  Optional<String> global();

  /** The base URL of the account's own region; only tenants have one. */
  Optional<String> dataRegion();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ApiHosts}. */
  final class Builder extends ImmutableApiHosts.Builder {
    Builder() {}
  }
}
