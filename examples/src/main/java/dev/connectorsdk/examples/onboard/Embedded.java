package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.World;
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
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.stackone.StackOneClient;
import java.nio.file.Path;
import java.util.Iterator;

/** Onboarding inside a service of yours, with as few words as it takes. */
public final class Embedded {
  private Embedded() {}

  /** Shows the plan for a customer of the real services, or of simulated ones without keys. */
  public static void main(String[] args) {
    try (World world = World.open(Environment.system())) {
      Onboarding onboarding = onboarding(world.sophos(), world.stackOne(), world.credentials());
      System.out.print(onboarding.plan(new Customer("customer-1", "Customer One")).text());
    }
  }

  static Onboarding onboarding(
      SophosClient sophos, StackOneClient stackOne, ClientCredentials credentials) {
    // snippet onboarding
    return Onboarding.of(
        sophos,
        stackOne,
        request ->
            request
                .profileName("Sophos Central")
                .credential(credentials)
                .role(ServicePrincipalRole.READ_ONLY) // no API returns it
                .addOperations("GET /common/v1/alerts") // that your service will call
                .probeAction("sophos_list_alerts")); // verifies the account
    // end
  }

  static OnboardingResult run(Onboarding onboarding, OnboardingListener people) {
    // snippet run
    Customer customer = new Customer("customer-1", "Customer One");
    Plan plan = onboarding.plan(customer); // writes nothing
    plan.blocked().ifPresent(step -> System.out.println(step.detail() + " " + step.reason()));
    return onboarding.run(customer, people); // as often as needed
    // end
  }

  static BatchResult many(
      Onboarding onboarding, Path folder, Iterator<Customer> customers, BatchListener people) {
    // snippet many
    return onboarding
        .withStateStore(OnboardingStateStore.inFolder(folder)) // contains no secret
        .runAll(customers, 16, people); // people.linkReady hands each link to its customer
    // end
  }

  static Plan back(
      SophosClient sophos,
      StackOneClient stackOne,
      OnboardingStateStore store,
      OffboardingListener people) {
    // snippet back
    Offboarding offBoarding =
        Offboarding.of(sophos, stackOne, request -> request).withStateStore(store);
    return offBoarding.run(
        new Customer("customer-1", "Customer One"), people); // calls confirmDeletion
    // end
  }
}
