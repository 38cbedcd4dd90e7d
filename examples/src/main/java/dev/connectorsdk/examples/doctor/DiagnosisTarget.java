package dev.connectorsdk.examples.doctor;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.RetryPolicy;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What is looked at: variables, addresses, settings, and what is wanted of them. */
@Value.Immutable
@Value.Style(
    jdkOnly = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true)
interface DiagnosisTarget {
  /** Environment variables with their values, keys among them. */
  @Value.Redacted
  Map<String, String> variables();

  @Value.Default
  default URI identityUrl() {
    return URI.create("https://id.sophos.com");
  }

  @Value.Default
  default URI sophosUrl() {
    return URI.create("https://api.central.sophos.com");
  }

  @Value.Default
  default URI stackOneUrl() {
    return URI.create("https://api.stackone.com");
  }

  /** Hosts besides the services' own that keys may be sent to. */
  List<String> allowedHosts();

  /** How both services are called: once, and not for long, as a person waits for it. */
  @Value.Default
  default ClientOptions options() {
    return ClientOptions.builder()
        .retryPolicy(RetryPolicy.never())
        .connectTimeout(Duration.ofSeconds(5))
        .readTimeout(Duration.ofSeconds(20))
        .callTimeout(Duration.ofSeconds(25))
        .build();
  }

  /** The credential's role, if somebody told it. */
  Optional<ServicePrincipalRole> role();

  /** What is to be called at Sophos Central. */
  List<String> operations();

  Optional<String> profile();

  Optional<String> account();

  Optional<String> harmlessAction();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableDiagnosisTarget.Builder {
    Builder() {}
  }
}
