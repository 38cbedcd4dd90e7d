package dev.connectorsdk.spring;

import dev.connectorsdk.core.credential.CredentialSource;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/**
 * The credential and the URLs of the Sophos Central client. A bean of this type replaces those of
 * properties, environment variables and a {@link CredentialSource} bean; the test slice declares
 * one for its simulator.
 */
public interface SophosConnectionDetails extends ConnectionDetails {

  /** The source of the credential. */
  CredentialSource credentials();

  /** The base URL of the token endpoint; absent for that of Sophos Central. */
  default Optional<URI> identityUrl() {
    return Optional.empty();
  }

  /** The base URL of the global APIs; absent for that of Sophos Central. */
  default Optional<URI> apiUrl() {
    return Optional.empty();
  }

  /** Further hosts that may receive the credential and its tokens; none by default. */
  default List<String> allowedHosts() {
    return List.of();
  }
}
