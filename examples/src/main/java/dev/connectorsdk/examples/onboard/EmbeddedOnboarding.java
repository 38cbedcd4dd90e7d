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

/** Onboarding inside a service of yours, with as few words as it takes. */
public final class EmbeddedOnboarding {
  private EmbeddedOnboarding() {}

  /** Shows the plan for a customer of the real services, or of simulated ones without keys. */
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
                .addOperations("GET /common/v1/alerts") // what you want to call
                .harmlessAction("sophos_list_alerts")); // shows that the account works
    // end
  }

  static OnboardingResult run(Onboarding onboarding, OnboardingListener listener) {
    // snippet run
    Customer customer = new Customer("customer-1", "Customer One");
    Plan plan = onboarding.plan(customer); // writes nothing
    plan.blocked().ifPresent(step -> System.out.println(step.detail() + " " + step.reason()));
    return onboarding.run(customer, listener); // as often as needed
    // end
  }

  static BatchResult onboardAll(
      Onboarding onboarding, Path folder, Iterator<Customer> customers, BatchListener listener) {
    // snippet many
    return onboarding
        .withMemory(OnboardingStateStore.inFolder(folder)) // no secret is kept
        .runAll(customers, 16, listener); // people.linkReady hands each link to its customer
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
    return offboarding.run(new Customer("customer-1", "Customer One"), listener); // asks mayDelete
    // end
  }
}
