package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.onboarding.internal.PlanRunner;
import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.onboarding.plan.StepState;
import dev.connectorsdk.onboarding.rotation.RotationResult.Outcome;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.stackone.StackOneClient;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Replaces the Sophos Central API credential that StackOne uses: proves the new one, saves it in
 * the connector profile or the account, and verifies the accounts. If an account does not work, the
 * previous credential is restored, provided that it is set in the request and still accepted. A run
 * after a failure or a crash at any step ends in the same state as an uninterrupted one.
 *
 * <p>The steps are {@code proof}, {@code target}, {@code change} and {@code accounts}, and {@code
 * undo} if the previous credential has to be restored. StackOne does not show which credential it
 * has, so a plan is never complete before a run.
 *
 * <p>Immutable and thread-safe; does not close the clients. It does not delete the previous
 * credential in Sophos Central: have it deleted after a run with the outcome {@code ROTATED}.
 */
public final class Rotation {
  private final SophosClient sophos;
  private final StackOneClient stackOne;
  private final RotationRequest request;

  private Rotation(SophosClient sophos, StackOneClient stackOne, RotationRequest request) {
    this.sophos = sophos;
    this.stackOne = stackOne;
    this.request = request;
  }

  /**
   * Returns a rotation. Sends nothing.
   *
   * @param sophos the client whose settings are used to prove the credentials of the request; its
   *     own credential is not used
   * @param stackOne the client of the StackOne project
   * @throws IllegalArgumentException if the new credential is the previous one
   */
  public static Rotation of(
      SophosClient sophos,
      StackOneClient stackOne,
      UnaryOperator<RotationRequest.Builder> request) {
    return new Rotation(sophos, stackOne, request.apply(RotationRequest.builder()).build());
  }

  /**
   * Returns what a run would do. Writes nothing; requests tokens to prove the credentials.
   *
   * @throws dev.connectorsdk.core.error.ApiException if a request fails
   */
  public Plan plan() {
    return new Plan(goal(), PlanRunner.inspect(steps(context(RotationListener.NONE))));
  }

  /**
   * Replaces the credential. If an administrator has to change the profile, the listener receives
   * the instructions and the run waits for up to {@link RotationRequest#waitTimeout}. Interrupting
   * the thread ends the wait.
   *
   * @throws dev.connectorsdk.core.error.ApiException if a request fails, or the wait is
   *     interrupted. It is then unknown which credential StackOne has, until a later run completes
   */
  public RotationResult run(RotationListener listener) {
    RotationContext context = context(listener);
    Plan plan = new Plan(goal(), new PlanRunner(listener).run(steps(context)));
    if (plan.isComplete()) {
      return new RotationResult(plan, Outcome.ROTATED);
    }
    return plan.step("change").isDone()
        ? undone(plan, context)
        : new RotationResult(plan, Outcome.UNFINISHED);
  }

  private static RotationResult undone(Plan plan, RotationContext context) {
    PlanStep step = undo(context);
    context.listener().stepFinished(step);
    List<PlanStep> steps = Stream.concat(plan.steps().stream(), Stream.of(step)).toList();
    Outcome outcome = step.isDone() ? Outcome.ROLLED_BACK : Outcome.NOT_ROLLED_BACK;
    return new RotationResult(new Plan(plan.goal(), steps), outcome);
  }

  private static PlanStep undo(RotationContext context) {
    Step step = new UndoStep(context);
    PlanStep found = step.inspect();
    if (found.state() == StepState.BLOCKED) {
      return found;
    }
    context.listener().stepFound(found);
    return step.perform(found);
  }

  private RotationContext context(RotationListener listener) {
    return new RotationContext(sophos, stackOne, request, listener);
  }

  private static List<Step> steps(RotationContext context) {
    return List.of(
        new ProofStep(context),
        new TargetStep(context),
        new ChangeStep(context),
        new AccountsStep(context));
  }

  private String goal() {
    return "Rotate to client id " + request.replacement().id();
  }
}
