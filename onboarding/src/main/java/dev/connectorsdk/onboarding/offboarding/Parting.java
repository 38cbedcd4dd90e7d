package dev.connectorsdk.onboarding.offboarding;

import dev.connectorsdk.core.credential.CredentialCheck;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.onboarding.Customer;
import dev.connectorsdk.onboarding.OnboardingStateStore;
import dev.connectorsdk.onboarding.internal.Walk;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.internal.Poller;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the steps of an off-boarding share. */
record Parting(
    StackOneClient stackOne,
    CredentialCheck check,
    OffboardingRequest request,
    OnboardingStateStore memory,
    Customer customer,
    OffboardingListener listener) {

  /**
   * The customer's accounts of the connector. A service that overlooks the filters must not cost
   * anybody else an account, so each one has to show both itself.
   */
  List<LinkedAccount> accounts() {
    return stackOne
        .accounts()
        .list(query -> query.originOwnerId(customer.ownerId()).addProviders(request.connectorKey()))
        .stream()
        .filter(this::isOfConnector)
        .filter(this::isOfCustomer)
        .toList();
  }

  /** An account of the connector that is somebody else's, absent if there is none. */
  Optional<LinkedAccount> ofOthers() {
    return stackOne
        .accounts()
        .list(query -> query.addProviders(request.connectorKey()))
        .first(account -> isOfConnector(account) && !isOfCustomer(account));
  }

  private boolean isOfConnector(LinkedAccount account) {
    return account.provider().filter(request.connectorKey()::equals).isPresent();
  }

  private boolean isOfCustomer(LinkedAccount account) {
    return account.originOwnerId().filter(customer.ownerId()::equals).isPresent();
  }

  /** Waits until a look shows the step done; a person who does not come leaves it as it was. */
  PlanStep await(PlanStep found, Poller waiting, Supplier<PlanStep> look) {
    try {
      return waiting.until(
          request.patience(),
          progress -> listener.waiting(found, progress),
          () -> Optional.of(look.get()).filter(PlanStep::isDone));
    } catch (TransportException e) {
      return Walk.late(e, found);
    }
  }
}
