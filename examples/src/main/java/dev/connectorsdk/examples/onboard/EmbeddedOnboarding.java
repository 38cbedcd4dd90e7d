package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.ServiceOptions;
import dev.connectorsdk.examples.ServiceProgram;
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
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.stackone.StackOneClient;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/** Onboarding embedded in a service, in little code. */
@Command(name = "embedded-onboarding", description = "Prints the plan to link a customer.")
public final class EmbeddedOnboarding extends ServiceProgram {
  /** Creates a program that reads its keys from these variables. */
  public EmbeddedOnboarding(Environment environment) {
    super(environment, ServiceOptions.ofBoth());
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    run(new EmbeddedOnboarding(Environment.system()), args);
  }

  @Override
  protected Result run(Services services, PrintWriter progress) {
    Plan plan =
        onboarding(services.sophos(), services.stackOne(), services.credentials())
            .plan(new Customer("customer-1", "Customer One"));
    return new Result(PlanFormatter.table(plan), PlanFormatter.properties(plan));
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

  static OnboardingResult run(Onboarding onboarding, OnboardingListener listener) {
    // snippet run
    Customer customer = new Customer("customer-1", "Customer One");
    Plan plan = onboarding.plan(customer); // writes nothing
    plan.blocked().ifPresent(step -> System.out.println(step.detail() + " " + step.reason()));
    return onboarding.run(customer, listener); // may be repeated
    // end
  }

  static BatchResult onboardAll(
      Onboarding onboarding, Path folder, Iterable<Customer> customers, BatchListener listener) {
    // snippet many
    return onboarding
        .withStateStore(OnboardingStateStore.inFolder(folder)) // contains no secret
        .runAll(customers, 16, listener); // listener.linkReady delivers each link
    // end
  }

  static Plan offboard(
      SophosClient sophos,
      StackOneClient stackOne,
      OnboardingStateStore store,
      OffboardingListener listener) {
    // snippet back
    Offboarding offboarding =
        Offboarding.of(sophos, stackOne, request -> request).withStateStore(store);
    return offboarding.run(
        new Customer("customer-1", "Customer One"), listener); // calls confirmDeletion
    // end
  }
}
