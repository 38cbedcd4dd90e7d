package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.core.error.RateLimitException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.onboarding.internal.Heading;
import dev.connectorsdk.onboarding.internal.Stage;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.StackOneClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The accounts named are active, and answer. */
record AccountsStage(StackOneClient stackOne, RotationRequest request, RotationListener listener)
    implements Stage {
  private static final Heading HEADING = new Heading("accounts", "Accounts work");

  @Override
  public Heading heading() {
    return HEADING;
  }

  @Override
  public PlanStep look() {
    return accounts().isEmpty()
        ? HEADING.done("Not asked.", "No account was named.")
        : HEADING.toDo(
            "Looks whether " + String.join(", ", accounts()) + " are active" + action() + ".",
            "If one is not, the old credential is put back.");
  }

  private String action() {
    return request.harmlessAction().map(id -> " and answer " + id).orElse("");
  }

  private List<String> accounts() {
    List<String> all = new ArrayList<>(request.accountIds());
    if (request.target() instanceof RotationTarget.Account one && !all.contains(one.accountId())) {
      all.add(one.accountId());
    }
    return all;
  }

  @Override
  public PlanStep carryOut(PlanStep found) {
    for (String account : accounts()) {
      Optional<PlanStep> trouble = trouble(account, found);
      if (trouble.isPresent()) {
        return trouble.get();
      }
    }
    return HEADING.done(accounts().size() + " work.", "");
  }

  private Optional<PlanStep> trouble(String account, PlanStep found) {
    try {
      stackOne
          .accounts()
          .awaitActive(
              query -> query.addAccountIds(account),
              request.accountPatience(),
              progress -> listener.waiting(found, progress));
      request.harmlessAction().ifPresent(id -> stackOne.account(account).actions().run(id));
      return Optional.empty();
    } catch (TransportException e) {
      if (e.reason() != TransportException.Reason.TIMEOUT || !e.attempts().isEmpty()) {
        throw e;
      }
      return Optional.of(HEADING.blocked("Account " + account + " is not active.", words(e)));
    } catch (StatusException e) {
      if (e.status() >= 500 || e instanceof RateLimitException) {
        throw e;
      }
      return Optional.of(HEADING.blocked("Account " + account + " does not answer.", words(e)));
    }
  }

  private static String words(Exception e) {
    return String.valueOf(e.getMessage());
  }
}
