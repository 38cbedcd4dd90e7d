package dev.connectorsdk.examples.doctor;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.RetryPolicy;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.NetworkSettings;
import dev.connectorsdk.examples.SimulatorUrls;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The target of a diagnosis: variables, base URLs, options and the resources to check. */
@Value.Immutable
@Value.Style(
    jdkOnly = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true)
interface DiagnosisTarget {
  /** The environment variables with their values, including keys. */
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

  /** Additional hosts that keys may be sent to. */
  List<String> allowedHosts();

  /** Client options for both services: no retries and short timeouts, since a user is waiting. */
  @Value.Default
  default ClientOptions options() {
    ClientOptions.Builder options =
        ClientOptions.builder()
            .retryPolicy(RetryPolicy.never())
            .connectTimeout(Duration.ofSeconds(5))
            .readTimeout(Duration.ofSeconds(20))
            .callTimeout(Duration.ofSeconds(25));
    return NetworkSettings.applyTo(options, Environment.of(variables())).build();
  }

  /** The credential's role; absent if not specified. */
  Optional<ServicePrincipalRole> role();

  /** The Sophos Central operations to call. */
  List<String> operations();

  Optional<String> profile();

  Optional<String> account();

  Optional<String> probeAction();

  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the services of an environment: the real ones, or simulators on this machine if it has
   * their URLs. URLs that cannot be used are left to the check of the variables.
   */
  static Builder of(Map<String, String> variables) {
    Builder target = builder();
    target.variables(variables);
    try {
      SimulatorUrls urls = SimulatorUrls.of(Environment.of(variables));
      urls.sophosIdentity().ifPresent(target::simulatedIdentity);
      urls.sophosApi().ifPresent(target::simulatedSophos);
      urls.stackOneApi().ifPresent(target::simulatedStackOne);
    } catch (IllegalArgumentException e) {
      // the check variables.urls repeats and reports it
    }
    return target;
  }

  final class Builder extends ImmutableDiagnosisTarget.Builder {
    Builder() {}

    private void simulatedIdentity(URI url) {
      identityUrl(url).addAllowedHosts(url.getHost());
    }

    private void simulatedSophos(URI url) {
      sophosUrl(url).addAllowedHosts(url.getHost());
    }

    private void simulatedStackOne(URI url) {
      stackOneUrl(url).addAllowedHosts(url.getHost());
    }
  }
}
