package dev.connectorsdk.onboarding;

import dev.connectorsdk.onboarding.internal.PlanRunner;
import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.account.LinkedAccount.StatusReason;
import dev.connectorsdk.stackone.progress.WaitProgress;
import dev.connectorsdk.stackone.session.LinkOutcome;
import dev.connectorsdk.stackone.session.SessionDetails;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The customer's account is linked and active. */
final class AccountStep extends Step {
  private final CustomerContext context;

  AccountStep(CustomerContext context) {
    super("account", "Linked account");
    this.context = context;
  }

  @Override
  public PlanStep inspect() {
    return context
        .account()
        .filter(LinkedAccount::isActive)
        .map(this::active)
        .orElseGet(
            () ->
                manual(
                    context.customer().ownerName() + " opens the link.",
                    "Only the customer can agree."));
  }

  @Override
  public PlanStep perform(PlanStep found) {
    return PlanRunner.orUnfinished(
        found, () -> await(progress -> context.listener().waiting(found, progress)));
  }

  private PlanStep await(Consumer<WaitProgress> listener) {
    Optional<SessionDetails> session = context.session();
    if (session.isEmpty()) {
      return outcome(anyAccount(listener));
    }
    LinkOutcome outcome =
        context
            .stackOne()
            .connectSessions()
            .awaitOutcome(session.get(), context.request().waitTimeout(), listener);
    return outcome instanceof LinkOutcome.Failed failed
        ? blocked(failed.text(), "Run again to invite the customer again.")
        : outcome(((LinkOutcome.Linked) outcome).account());
  }

  /** An unusable account stays unusable until its repair; a new one may be linked as unusable. */
  private LinkedAccount anyAccount(Consumer<WaitProgress> listener) {
    Duration timeout = context.request().waitTimeout();
    return context.account().isPresent()
        ? context.stackOne().accounts().awaitActive(context::query, timeout, listener)
        : context.stackOne().accounts().awaitOutcome(context::query, timeout, listener);
  }

  private PlanStep outcome(LinkedAccount account) {
    context.setAccount(account);
    return account.isActive()
        ? active(account)
        : blocked(
            "Account " + account.id() + " is linked but not active. " + status(account),
            "Check the credential in the connector profile, then run again to repair the account.");
  }

  private PlanStep active(LinkedAccount account) {
    context.save("account");
    return done("Account " + account.id() + " is active.", "");
  }

  /** The status and its reasons, as a sentence. */
  static String status(LinkedAccount account) {
    String reasons =
        account.statusReasons().stream().map(AccountStep::text).collect(Collectors.joining(", "));
    String status = account.status().map(Object::toString).orElse("unknown");
    return "Its status is " + status + (reasons.isEmpty() ? "." : ": " + reasons + ".");
  }

  private static String text(StatusReason reason) {
    return reason.description().or(reason::code).orElse("no reason given");
  }
}
