package dev.connectorsdk.onboarding.offboarding;

import dev.connectorsdk.core.credential.CredentialCheck;
import dev.connectorsdk.onboarding.Customer;
import dev.connectorsdk.onboarding.OnboardingStateStore;
import dev.connectorsdk.onboarding.internal.Stage;
import dev.connectorsdk.onboarding.internal.Walk;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.StackOneClient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The way back from a linked account: what would be deleted, and the deleting of it, as often as
 * needed. Each run looks first for what is still there, so that a run after a failure or a crash
 * ends in the same state as one that went through. Nothing of another owner is ever deleted.
 *
 * <p>The steps are {@code accounts} and {@code memory}, then, where the request names them, {@code
 * profile} and {@code credential}: those two are done by persons, and blocked as long as the
 * connector has an account of somebody else.
 *
 * <p>Immutable and thread-safe; it closes nothing.
 */
public final class Offboarding {
  static final String NAME = "off-boarding";

  private final StackOneClient stackOne;
  private final CredentialCheck check;
  private final OffboardingRequest request;
  private final OnboardingStateStore memory;

  private Offboarding(
      StackOneClient stackOne,
      CredentialCheck check,
      OffboardingRequest request,
      OnboardingStateStore memory) {
    this.stackOne = stackOne;
    this.check = check;
    this.request = request;
    this.memory = memory;
  }

  /**
   * Prepares an off-boarding; sends nothing.
   *
   * @param check knows the provider, such as {@code SophosCredentialCheck}
   */
  public static Offboarding of(
      StackOneClient stackOne,
      CredentialCheck check,
      UnaryOperator<OffboardingRequest.Builder> request) {
    OffboardingRequest wanted = request.apply(OffboardingRequest.builder()).build();
    return new Offboarding(stackOne, check, wanted, OnboardingStateStore.none());
  }

  /** The same with the memory that the onboarding kept, so that the customer is forgotten there. */
  public Offboarding withMemory(OnboardingStateStore other) {
    return new Offboarding(stackOne, check, request, other);
  }

  /**
   * How things are for a customer, and what a run would do. Deletes nothing.
   *
   * @throws dev.connectorsdk.core.error.ApiException if a service could not be asked
   */
  public Plan plan(Customer customer) {
    return plan(customer, Walk.look(stages(customer, account -> false)));
  }

  /**
   * Deletes what is left of a customer, as far as the listener allows it. Where a person has to do
   * something, the listener is told and the run waits as long as the request says; a person who
   * does not come leaves that step {@code MANUAL}, and a later run goes on there.
   *
   * @return the plan as it is now; {@link Plan#isComplete} if nothing is left
   * @throws dev.connectorsdk.core.error.ApiException if a service could not be asked, or the wait
   *     was interrupted; a later run goes on
   */
  public Plan run(Customer customer, OffboardingListener listener) {
    Walk walk = new Walk(listener::found, listener::ended);
    return plan(customer, walk.run(stages(customer, listener)));
  }

  private static Plan plan(Customer customer, List<PlanStep> steps) {
    return new Plan("Disconnect " + customer.ownerName(), steps);
  }

  private List<Stage> stages(Customer customer, OffboardingListener listener) {
    Parting parting = new Parting(stackOne, check, request, memory, customer, listener);
    List<Stage> stages = new ArrayList<>();
    stages.add(new AccountsGoneStage(parting));
    stages.add(new ForgottenStage(parting));
    request.profileName().ifPresent(name -> stages.add(new ProfileGoneStage(parting)));
    request.credential().ifPresent(one -> stages.add(new CredentialGoneStage(parting, one)));
    return stages;
  }
}
