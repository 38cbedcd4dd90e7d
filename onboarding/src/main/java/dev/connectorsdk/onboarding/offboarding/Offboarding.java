package dev.connectorsdk.onboarding.offboarding;

import dev.connectorsdk.onboarding.Customer;
import dev.connectorsdk.onboarding.OnboardingStateStore;
import dev.connectorsdk.onboarding.internal.PlanRunner;
import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.stackone.StackOneClient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Disconnects a customer: {@link #plan} shows what is left, {@link #run} deletes it. A run
 * determines what is left first, so it can be repeated: after a failure or a crash, a repeated run
 * ends in the same state as an uninterrupted one. It never deletes accounts of another customer.
 *
 * <p>The steps are {@code accounts} and {@code state}, then, if the request has them, {@code
 * profile} and {@code credential}. An administrator performs the last two; they are blocked while
 * the connector has accounts of other customers.
 *
 * <p>Immutable and thread-safe; does not close the clients.
 */
public final class Offboarding {
  static final String NAME = "offboarding";

  private final SophosClient sophos;
  private final StackOneClient stackOne;
  private final OffboardingRequest request;
  private final OnboardingStateStore store;

  private Offboarding(
      SophosClient sophos,
      StackOneClient stackOne,
      OffboardingRequest request,
      OnboardingStateStore store) {
    this.sophos = sophos;
    this.stackOne = stackOne;
    this.request = request;
    this.store = store;
  }

  /**
   * Returns an offboarding. Sends nothing.
   *
   * @param sophos the client whose settings are used to find out whether the request's credential
   *     is deleted; its own credential is not used
   * @param stackOne the client of the StackOne project
   */
  public static Offboarding of(
      SophosClient sophos,
      StackOneClient stackOne,
      UnaryOperator<OffboardingRequest.Builder> request) {
    OffboardingRequest built = request.apply(OffboardingRequest.builder()).build();
    return new Offboarding(sophos, stackOne, built, OnboardingStateStore.none());
  }

  /** Returns the same offboarding with the state store of the onboarding. */
  public Offboarding withStateStore(OnboardingStateStore newStore) {
    return new Offboarding(sophos, stackOne, request, newStore);
  }

  /**
   * Returns the state of each step for a customer. Deletes nothing.
   *
   * @throws dev.connectorsdk.core.error.ApiException if a request fails
   */
  public Plan plan(Customer customer) {
    return plan(customer, PlanRunner.inspect(steps(customer, account -> false)));
  }

  /**
   * Deletes what is left of a customer, as far as the listener confirms it. At a manual step the
   * listener receives the instructions and the run waits for up to {@link
   * OffboardingRequest#waitTimeout}; if the wait times out, the step stays {@code MANUAL}, and a
   * later run continues there.
   *
   * @return the state of each step afterwards
   * @throws dev.connectorsdk.core.error.ApiException if a request fails, or the wait is
   *     interrupted; a later run continues
   */
  public Plan run(Customer customer, OffboardingListener listener) {
    return plan(customer, new PlanRunner(listener).run(steps(customer, listener)));
  }

  private static Plan plan(Customer customer, List<PlanStep> steps) {
    return new Plan("Disconnect " + customer.ownerName(), steps);
  }

  private List<Step> steps(Customer customer, OffboardingListener listener) {
    OffboardingContext context =
        new OffboardingContext(sophos, stackOne, request, store, customer, listener);
    List<Step> steps = new ArrayList<>();
    steps.add(new DeleteAccountsStep(context));
    steps.add(new DeleteStateStep(context));
    request.profileName().ifPresent(name -> steps.add(new DeleteProfileStep(context, name)));
    request.credential().ifPresent(one -> steps.add(new DeleteCredentialStep(context, one)));
    return steps;
  }
}
