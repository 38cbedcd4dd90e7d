package dev.connectorsdk.spring;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/**
 * The API key and the URL of the StackOne client. A bean of this type replaces those of properties,
 * environment variables and an {@link ApiKeySource} bean; the test slice declares one for its
 * simulator.
 */
public interface StackOneConnectionDetails extends ConnectionDetails {

  /** The source of the API key. */
  ApiKeySource apiKey();

  /** The base URL of the API; absent for that of StackOne. */
  default Optional<URI> apiUrl() {
    return Optional.empty();
  }

  /** Further hosts that may receive the API key; none by default. */
  default List<String> allowedHosts() {
    return List.of();
  }
}
