package dev.connectorsdk.onboarding;

import dev.connectorsdk.onboarding.internal.PlanRunner;
import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.stackone.StackOneClient;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Connects a customer: from a Sophos Central API credential to a linked StackOne account. {@link
 * #plan} shows the steps, {@link #run} performs those that are not done. A run determines the state
 * of each step first, so it can be repeated: after a failure or a crash at any step, a repeated run
 * ends in the same state as an uninterrupted one, with one connector profile, and one account for
 * each customer.
 *
 * <p>The steps are {@code credential}, {@code role}, {@code proof}, {@code connector}, {@code
 * profile}, {@code session}, {@code account} and {@code action}. The first three send nothing to
 * StackOne, and the first four write nothing to it.
 *
 * <p>Immutable and thread-safe; does not close the clients.
 */
public final class Onboarding {
  private final SophosClient sophos;
  private final StackOneClient stackOne;
  private final OnboardingRequest request;
  private final OnboardingStateStore store;

  private Onboarding(
      SophosClient sophos,
      StackOneClient stackOne,
      OnboardingRequest request,
      OnboardingStateStore store) {
    this.sophos = sophos;
    this.stackOne = stackOne;
    this.request = request;
    this.store = store;
  }

  /**
   * Returns an onboarding. Sends nothing.
   *
   * @param sophos the client whose settings are used to prove the request's credential; its own
   *     credential is not used
   * @param stackOne the client of the StackOne project
   */
  public static Onboarding of(
      SophosClient sophos,
      StackOneClient stackOne,
      UnaryOperator<OnboardingRequest.Builder> request) {
    OnboardingRequest built = request.apply(OnboardingRequest.builder()).build();
    return new Onboarding(sophos, stackOne, built, OnboardingStateStore.none());
  }

  /** Returns the same onboarding with a store for the states of customers. */
  public Onboarding withStateStore(OnboardingStateStore newStore) {
    return new Onboarding(sophos, stackOne, request, newStore);
  }

  /**
   * Returns the state of each step for a customer. Writes nothing; requests a token to prove the
   * credential.
   *
   * @throws dev.connectorsdk.core.error.ApiException if a request fails
   */
  public Plan plan(Customer customer) {
    OnboardingContext context = context(OnboardingListener.NONE);
    Stream<Step> all =
        Stream.concat(
            profileSteps(context).stream(),
            customerSteps(new CustomerContext(context, customer, store), false).stream());
    return new Plan(goal(customer), PlanRunner.inspect(all.toList()));
  }

  /**
   * Performs the steps that are not done for a customer. At a manual step the listener receives the
   * instructions and the run waits for up to {@link OnboardingRequest#waitTimeout}; if the wait
   * times out, the step stays {@code MANUAL}, and a later run continues there. Interrupting the
   * thread ends the wait.
   *
   * @return the state of each step afterwards
   * @throws dev.connectorsdk.core.error.ApiException if a request fails, or the wait is
   *     interrupted; a later run continues
   */
  public OnboardingResult run(Customer customer, OnboardingListener listener) {
    OnboardingContext context = context(listener);
    CustomerContext one = new CustomerContext(context, customer, store);
    PlanRunner runner = new PlanRunner(listener);
    List<Step> customerSteps = customerSteps(one, false);
    List<PlanStep> steps = runner.run(profileSteps(context));
    List<PlanStep> all =
        steps.stream().allMatch(PlanStep::isDone)
            ? Stream.concat(steps.stream(), runner.run(customerSteps).stream()).toList()
            : PlanRunner.append(steps, customerSteps);
    return new OnboardingResult(new Plan(goal(customer), all), context.profile(), one.account());
  }

  /**
   * Performs the steps that are not done for many customers: those up to the profile once, then
   * those of each customer. The wait for each account is {@link OnboardingRequest#waitTimeout},
   * usually zero here. With a state store, a customer whose invitation from an earlier run is still
   * valid is not invited again, and a customer that an earlier run completed is skipped. A failed
   * customer does not stop the others, whether a service refuses it, its saved state cannot be
   * read, or {@code linkReady} throws. Memory use does not grow with the number of customers.
   *
   * @param customers a list, or anything whose iterator reads them one by one: called once, and
   *     read as needed by one thread at a time
   * @param concurrency the number of customers at a time, from 1 to 64
   * @param listener called by several threads at once
   * @return the number of customers with each outcome
   * @throws dev.connectorsdk.core.error.ApiException if a request up to the profile fails, or
   *     StackOne refuses the API key; a later run continues
   */
  public BatchResult runAll(Iterable<Customer> customers, int concurrency, BatchListener listener) {
    OnboardingContext context = context(new IsolatedListener(listener));
    List<PlanStep> steps = new PlanRunner(listener).run(profileSteps(context));
    Plan plan = new Plan("Connect customers through " + request.profileName(), steps);
    return plan.isComplete()
        ? new BatchRunner(context, store, listener).run(plan, customers.iterator(), concurrency)
        : BatchResult.notStarted(plan);
  }

  private OnboardingContext context(OnboardingListener listener) {
    return new OnboardingContext(sophos, stackOne, request, listener);
  }

  private String goal(Customer customer) {
    return "Connect %s through the connector profile \"%s\""
        .formatted(customer.ownerName(), request.profileName());
  }

  private static List<Step> profileSteps(OnboardingContext context) {
    return List.of(
        new CredentialStep(context),
        new RoleStep(context),
        new ProofStep(context),
        new ConnectorStep(context),
        new ProfileStep(context));
  }

  static List<Step> customerSteps(CustomerContext customer, boolean keepInvitation) {
    return List.of(
        new SessionStep(customer, keepInvitation),
        new AccountStep(customer),
        new ProbeStep(customer));
  }
}
