package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.core.error.RateLimitException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.onboarding.internal.PlanRunner;
import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.StackOneClient;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The accounts of the request are active, and run the probe action. */
final class AccountsStep extends Step {
  private final RotationContext context;

  AccountsStep(RotationContext context) {
    super("accounts", "Accounts verified");
    this.context = context;
  }

  @Override
  public PlanStep inspect() {
    String action = context.request().probeAction().map(id -> " and run " + id).orElse("");
    return accounts().isEmpty()
        ? done("Not verified.", "The request has no accountIds.")
        : toDo(
            "Verifies that " + String.join(", ", accounts()) + " are active" + action + ".",
            "If one is not, the previous credential is restored.");
  }

  private List<String> accounts() {
    return Stream.concat(
            context.request().accountIds().stream(),
            context.request().target().verifiedAccountId().stream())
        .distinct()
        .toList();
  }

  @Override
  public PlanStep perform(PlanStep found) {
    return accounts().stream()
        .flatMap(account -> failure(account, found).stream())
        .findFirst()
        .orElseGet(() -> done(accounts().size() + " verified.", ""));
  }

  private Optional<PlanStep> failure(String account, PlanStep found) {
    StackOneClient stackOne = context.stackOne();
    try {
      stackOne
          .accounts()
          .awaitActive(
              query -> query.addAccountIds(account),
              context.request().accountTimeout(),
              progress -> context.listener().waiting(found, progress));
      context
          .request()
          .probeAction()
          .ifPresent(action -> stackOne.account(account).actions().run(action));
      return Optional.empty();
    } catch (TransportException e) {
      if (!PlanRunner.isWaitTimeout(e)) {
        throw e;
      }
      return Optional.of(blocked("Account " + account + " is not active.", e));
    } catch (StatusException e) {
      if (e.status() >= 500 || e instanceof RateLimitException) {
        throw e;
      }
      return Optional.of(blocked("Account " + account + " does not run the action.", e));
    }
  }

  private PlanStep blocked(String detail, Exception cause) {
    return blocked(detail, String.valueOf(cause.getMessage()));
  }
}
