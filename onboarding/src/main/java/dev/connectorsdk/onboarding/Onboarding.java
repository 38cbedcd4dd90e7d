package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.credential.CredentialCheck;
import dev.connectorsdk.onboarding.internal.Stage;
import dev.connectorsdk.onboarding.internal.Walk;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.StackOneClient;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * From a provider's credential to a customer's linked account that works: what would be done, and
 * the doing of it, as often as needed. Each run looks first for what is there already, so that a
 * run after a failure or a crash at any step ends in the same state as one that went through: one
 * connector profile, and one account for each customer.
 *
 * <p>The steps are {@code credential}, {@code role}, {@code proof}, {@code connector}, {@code
 * profile}, {@code session}, {@code account} and {@code action}. The first three are settled before
 * StackOne is asked anything, and all up to {@code connector} before anything is written to it.
 *
 * <p>Immutable and thread-safe; it closes nothing.
 */
public final class Onboarding {
  private final StackOneClient stackOne;
  private final CredentialCheck check;
  private final OnboardingRequest request;
  private final OnboardingStateStore memory;

  private Onboarding(
      StackOneClient stackOne,
      CredentialCheck check,
      OnboardingRequest request,
      OnboardingStateStore memory) {
    this.stackOne = stackOne;
    this.check = check;
    this.request = request;
    this.memory = memory;
  }

  /**
   * Prepares an onboarding; sends nothing.
   *
   * @param check knows the provider, such as {@code SophosCredentialCheck}
   */
  public static Onboarding of(
      StackOneClient stackOne,
      CredentialCheck check,
      UnaryOperator<OnboardingRequest.Builder> request) {
    OnboardingRequest wanted = request.apply(OnboardingRequest.builder()).build();
    return new Onboarding(stackOne, check, wanted, OnboardingStateStore.none());
  }

  /** The same with a memory of how far customers are. */
  public Onboarding withMemory(OnboardingStateStore other) {
    return new Onboarding(stackOne, check, request, other);
  }

  /**
   * How things are for a customer, and what a run would do. Writes nothing anywhere; the credential
   * is proved by a token request.
   *
   * @throws dev.connectorsdk.core.error.ApiException if a service could not be asked
   */
  public Plan plan(Customer customer) {
    Connection connection = connection(OnboardingListener.NONE);
    List<Stage> stages = new ArrayList<>(profileStages(connection));
    stages.addAll(customerStages(new Linking(connection, customer, memory), false));
    return new Plan(goal(customer), Walk.look(stages));
  }

  /**
   * Does what is left for a customer. Where a person has to do something, the listener is told and
   * the run waits as long as the request says; a person who does not come leaves that step {@code
   * MANUAL}, and a later run goes on there. Interrupting the thread ends the wait.
   *
   * @return the plan as it is now; {@link OnboardingResult#isComplete} if nothing is left
   * @throws dev.connectorsdk.core.error.ApiException if a service could not be asked, or the wait
   *     was interrupted; a later run goes on
   */
  public OnboardingResult run(Customer customer, OnboardingListener listener) {
    Connection connection = connection(listener);
    Linking linking = new Linking(connection, customer, memory);
    Walk walk = new Walk(listener::found, listener::ended);
    List<Stage> last = customerStages(linking, false);
    List<PlanStep> steps = walk.run(profileStages(connection));
    List<PlanStep> all =
        steps.stream().allMatch(PlanStep::isDone)
            ? concat(steps, walk.run(last))
            : Walk.append(steps, last);
    return new OnboardingResult(
        new Plan(goal(customer), all), connection.profile(), linking.account());
  }

  /**
   * Does what is left for many customers: the steps up to the profile once, then those of each
   * customer. A customer whose account is not there yet is invited and looked for as long as the
   * request's patience says: zero is the usual choice here. One who was invited by an earlier run
   * gets no other invitation while that one can be opened, and one with whom an earlier run has
   * finished is not looked at; both need a memory. A customer that fails does not hold up the
   * others. Memory use does not grow with the number of customers.
   *
   * @param customers read as they are needed, by one thread at a time
   * @param concurrency how many customers at once, from 1 to 64
   * @param listener told of each customer; called by several threads at once
   * @return how many came out how
   * @throws dev.connectorsdk.core.error.ApiException if a service could not be asked about the
   *     profile, or StackOne refuses the API key; a later run goes on
   */
  public BatchResult runAll(Iterator<Customer> customers, int concurrency, BatchListener listener) {
    Connection connection = connection(listener);
    Walk walk = new Walk(listener::found, listener::ended);
    List<PlanStep> steps = walk.run(profileStages(connection));
    Plan plan = new Plan("Connect customers through " + request.profileName(), steps);
    return plan.isComplete()
        ? new BatchRunner(connection, memory, listener).run(plan, customers, concurrency)
        : BatchResult.notBegun(plan);
  }

  private Connection connection(OnboardingListener listener) {
    return new Connection(stackOne, check, request, listener);
  }

  private String goal(Customer customer) {
    return "Connect "
        + customer.ownerName()
        + " through the connector profile \""
        + request.profileName()
        + "\"";
  }

  private static List<Stage> profileStages(Connection connection) {
    return List.of(
        new CredentialStage(connection),
        new RoleStage(connection),
        new ProofStage(connection),
        new ConnectorStage(connection),
        new ProfileStage(connection));
  }

  static List<Stage> customerStages(Linking linking, boolean keepInvitation) {
    return List.of(
        new SessionStage(linking, keepInvitation),
        new AccountStage(linking),
        new ActionStage(linking));
  }

  private static List<PlanStep> concat(List<PlanStep> first, List<PlanStep> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }
}
