package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.examples.RoleConverter;
import dev.connectorsdk.examples.Services;
import dev.connectorsdk.onboarding.Customer;
import dev.connectorsdk.onboarding.Onboarding;
import dev.connectorsdk.onboarding.OnboardingRequest;
import dev.connectorsdk.onboarding.OnboardingStateStore;
import dev.connectorsdk.onboarding.offboarding.Offboarding;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that describe the customer to onboard or offboard. */
final class OnboardOptions {
  @Option(
      names = "--role",
      paramLabel = "NAME",
      converter = RoleConverter.class,
      description = "The credential's service principal role; no API returns it.")
  private @Nullable ServicePrincipalRole role;

  @Option(
      names = "--profile",
      defaultValue = "Sophos Central",
      description = "Name of the connector profile (${DEFAULT-VALUE}).")
  private String profile;

  @Option(
      names = "--owner-id",
      defaultValue = "customer-1",
      description = "The customer's id in your service (${DEFAULT-VALUE}).")
  private String ownerId;

  @Option(
      names = "--owner-name",
      defaultValue = "Customer One",
      description = "The customer's name (${DEFAULT-VALUE}).")
  private String ownerName;

  @Option(
      names = "--action",
      defaultValue = "sophos_list_alerts",
      description =
          "The StackOne action that verifies that the account works (${DEFAULT-VALUE}; real ids are"
              + " unverified).")
  private String action;

  @Option(
      names = "--wait",
      paramLabel = "TIME",
      description =
          "How long to wait for each manual step, ISO 8601 (PT10M; with real --customers PT0S:"
              + " a later run continues with customers who have not opened their link).")
  private @Nullable Duration wait;

  @Option(
      names = "--state",
      paramLabel = "FOLDER",
      description =
          "Store each customer's progress in this folder for a later run; created if absent. No"
              + " secret is stored.")
  private @Nullable Path state;

  Optional<Duration> waitTimeout() {
    return Optional.ofNullable(wait);
  }

  Customer customer() {
    return new Customer(ownerId, ownerName);
  }

  Onboarding onboarding(Services services, Duration waitTimeout) {
    return Onboarding.of(
            services.sophos(),
            services.stackOne(),
            request -> describe(request, services, waitTimeout))
        .withStateStore(stateStore());
  }

  private OnboardingRequest.Builder describe(
      OnboardingRequest.Builder request, Services services, Duration waitTimeout) {
    return request
        .profileName(profile)
        .credential(services.credentials())
        .role(role(services))
        .addOperations("GET /common/v1/alerts", "GET /endpoint/v1/endpoints")
        .probeAction(action)
        .waitTimeout(waitTimeout);
  }

  /** The draft of the connector profile, for the manual steps. */
  ConnectorProfileDraft draft(Services services) {
    return ConnectorProfileDraft.sophos(profile, services.credentials());
  }

  Offboarding offboarding(Services services, Duration waitTimeout, boolean wholly) {
    return Offboarding.of(
            services.sophos(),
            services.stackOne(),
            request ->
                request
                    .profileName(Optional.of(profile).filter(name -> wholly))
                    .credential(Optional.of(services.credentials()).filter(any -> wholly))
                    .waitTimeout(waitTimeout))
        .withStateStore(stateStore());
  }

  private Optional<ServicePrincipalRole> role(Services services) {
    return Optional.ofNullable(role).or(services::role);
  }

  private OnboardingStateStore stateStore() {
    return state == null ? OnboardingStateStore.none() : OnboardingStateStore.inFolder(state);
  }
}
