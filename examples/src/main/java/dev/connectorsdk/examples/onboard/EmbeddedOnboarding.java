package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.Services;
import dev.connectorsdk.onboarding.BatchListener;
import dev.connectorsdk.onboarding.BatchResult;
import dev.connectorsdk.onboarding.Customer;
import dev.connectorsdk.onboarding.Onboarding;
import dev.connectorsdk.onboarding.OnboardingListener;
import dev.connectorsdk.onboarding.OnboardingResult;
import dev.connectorsdk.onboarding.OnboardingStateStore;
import dev.connectorsdk.onboarding.offboarding.Offboarding;
import dev.connectorsdk.onboarding.offboarding.OffboardingListener;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.sophos.SophosCredentialCheck;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import java.nio.file.Path;
import java.util.Iterator;

/** Onboarding embedded in a service, in little code. */
public final class EmbeddedOnboarding {
  private EmbeddedOnboarding() {}

  /** Prints a customer's plan for the real services, or for simulators if no keys are set. */
  public static void main(String[] args) {
    try (Services services = Services.open(Environment.system())) {
      Onboarding onboarding =
          onboarding(services.stackOne(), services.check(), services.credentials());
      System.out.print(onboarding.plan(new Customer("customer-1", "Customer One")).text());
    }
  }

  static Onboarding onboarding(
      StackOneClient stackOne, SophosCredentialCheck sophos, ClientCredentials credentials) {
    // snippet onboarding
    return Onboarding.of(
        stackOne,
        sophos, // SophosCredentialCheck.of(b -> b).withRole(ServicePrincipalRole.READ_ONLY)
        request ->
            request
                .connectorKey("sophos")
                .profileName("Sophos Central")
                .profile(ConnectorProfileDraft::sophos)
                .credential(credentials)
                .addOperations("GET /common/v1/alerts") // the operations that the service calls
                .harmlessAction("sophos_list_alerts")); // verifies that the account works
    // end
  }

  static OnboardingResult run(Onboarding onboarding, OnboardingListener listener) {
    // snippet run
    Customer customer = new Customer("customer-1", "Customer One");
    Plan plan = onboarding.plan(customer); // writes nothing
    plan.blocked().ifPresent(step -> System.out.println(step.detail() + " " + step.reason()));
    return onboarding.run(customer, listener); // may be repeated
    // end
  }

  static BatchResult onboardAll(
      Onboarding onboarding, Path folder, Iterator<Customer> customers, BatchListener listener) {
    // snippet many
    return onboarding
        .withMemory(OnboardingStateStore.inFolder(folder)) // stores no secret
        .runAll(customers, 16, listener); // listener.linkReady delivers each link
    // end
  }

  static Plan offboard(
      StackOneClient stackOne,
      SophosCredentialCheck sophos,
      OnboardingStateStore stateStore,
      OffboardingListener listener) {
    // snippet back
    Offboarding offboarding =
        Offboarding.of(stackOne, sophos, request -> request.connectorKey("sophos"))
            .withMemory(stateStore);
    return offboarding.run(new Customer("customer-1", "Customer One"), listener); // calls mayDelete
    // end
  }
}
