package dev.connectorsdk.onboarding.offboarding;

import dev.connectorsdk.onboarding.Customer;
import dev.connectorsdk.onboarding.OnboardingStateStore;
import dev.connectorsdk.onboarding.internal.PlanRunner;
import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.internal.ClientAccess;
import dev.connectorsdk.stackone.internal.Poller;
import java.util.List;
import java.util.Optional;

/** What the steps of an offboarding share. */
record OffboardingContext(
    SophosClient sophos,
    StackOneClient stackOne,
    OffboardingRequest request,
    OnboardingStateStore store,
    Customer customer,
    OffboardingListener listener) {

  /**
   * The customer's accounts of the connector. The properties of each account are compared too, so
   * that a service that ignores a filter causes no deletion of other customers' accounts.
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

  /** An account of the connector that belongs to another customer, absent if there is none. */
  Optional<LinkedAccount> otherAccount() {
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

  /** Waits until an inspection shows the step done; after a timeout the step stays as it was. */
  PlanStep await(PlanStep found, Step step, String source, String goal, String advice) {
    Poller poller = new Poller(ClientAccess.timing(stackOne), source, goal, advice);
    return PlanRunner.orUnfinished(
        found,
        () ->
            poller.until(
                request.waitTimeout(),
                progress -> listener.waiting(found, progress),
                () -> Optional.of(step.inspect()).filter(PlanStep::isDone)));
  }
}
