package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.CredentialCheck;
import dev.connectorsdk.onboarding.internal.Heading;
import dev.connectorsdk.onboarding.internal.Stage;
import dev.connectorsdk.onboarding.internal.Walk;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.onboarding.plan.StepState;
import dev.connectorsdk.onboarding.rotation.RotationResult.Outcome;
import dev.connectorsdk.stackone.StackOneClient;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Brings a new credential of a provider to StackOne: it is proved, put into the connector profile
 * or the account, and the accounts are looked at afterwards. If one does not work, the old
 * credential is put back, as far as it is in hand and still good. A run after a failure or a crash
 * at any step ends in the same state as one that went through.
 *
 * <p>The steps are {@code proof}, {@code target}, {@code change} and {@code accounts}, and {@code
 * undo} where it came to that. StackOne does not show which credential it has, so that a plan is
 * never complete before a run.
 *
 * <p>Immutable and thread-safe; it closes nothing. The old credential is not deleted at the
 * provider: do so when the run has come out {@code ROTATED}.
 */
public final class Rotation {
  private static final Heading UNDO = new Heading("undo", "Old credential back in its place");

  private final StackOneClient stackOne;
  private final CredentialCheck check;
  private final RotationRequest request;

  private Rotation(StackOneClient stackOne, CredentialCheck check, RotationRequest request) {
    this.stackOne = stackOne;
    this.check = check;
    this.request = request;
  }

  /**
   * Prepares a rotation; sends nothing.
   *
   * @param check knows the provider, such as {@code SophosCredentialCheck}
   * @throws IllegalArgumentException if the new credential is the one in use
   */
  public static Rotation of(
      StackOneClient stackOne,
      CredentialCheck check,
      UnaryOperator<RotationRequest.Builder> request) {
    return new Rotation(stackOne, check, request.apply(RotationRequest.builder()).build());
  }

  /**
   * What a run would do. Writes nothing anywhere; the credentials are proved by token requests.
   *
   * @throws dev.connectorsdk.core.error.ApiException if a service could not be asked
   */
  public Plan plan() {
    return new Plan(goal(), Walk.look(stages(RotationListener.NONE)));
  }

  /**
   * Does it. Where a person has to change the profile, the listener is told and the run waits as
   * long as the request says. Interrupting the thread ends the wait.
   *
   * @throws dev.connectorsdk.core.error.ApiException if a service could not be asked, or the wait
   *     was interrupted: a later run goes on, and until then it is open which credential StackOne
   *     has
   */
  public RotationResult run(RotationListener listener) {
    Walk walk = new Walk(listener::found, listener::ended);
    Plan plan = new Plan(goal(), walk.run(stages(listener)));
    if (plan.isComplete()) {
      return new RotationResult(plan, Outcome.ROTATED);
    }
    return plan.step("change").isDone()
        ? undone(plan, listener)
        : new RotationResult(plan, Outcome.UNFINISHED);
  }

  private RotationResult undone(Plan plan, RotationListener listener) {
    PlanStep step = undo(listener);
    listener.ended(step);
    List<PlanStep> steps = Stream.concat(plan.steps().stream(), Stream.of(step)).toList();
    Outcome outcome = step.isDone() ? Outcome.UNDONE : Outcome.NOT_UNDONE;
    return new RotationResult(new Plan(plan.goal(), steps), outcome);
  }

  private PlanStep undo(RotationListener listener) {
    Optional<ClientCredentials> old = request.previous();
    if (old.isEmpty()) {
      return UNDO.blocked(
          "The old credential is not in hand.",
          "Give it as previous(…), or put in one that works by another rotation.");
    }
    if (new Proof(check, request).owner(old.get()).isEmpty()) {
      return UNDO.blocked(
          "The provider refuses the old credential by now.",
          "Putting it back would not help: make another one and rotate to it.");
    }
    PlanStep toDo = UNDO.toDo("Puts client id " + old.get().id() + " back.", "");
    listener.found(toDo);
    return holder(listener).put(old.get(), toDo, listener::undoWanted)
        ? UNDO.done("Client id " + old.get().id() + " is in its place again.", "")
        : new PlanStep(
            UNDO.id(),
            UNDO.title(),
            StepState.MANUAL,
            "An admin puts client id " + old.get().id() + " back.",
            "Nobody has done it in time.");
  }

  private List<Stage> stages(RotationListener listener) {
    Holder holder = holder(listener);
    return List.of(
        new Proof(check, request),
        new HolderStage(holder),
        new ChangeStage(holder, request, listener),
        new AccountsStage(stackOne, request, listener));
  }

  private Holder holder(RotationListener listener) {
    return request.target() instanceof RotationTarget.Profile profile
        ? new ProfileHolder(stackOne, profile, request, listener)
        : new AccountHolder(stackOne, (RotationTarget.Account) request.target());
  }

  private String goal() {
    return "Rotate to client id " + request.replacement().id();
  }
}
