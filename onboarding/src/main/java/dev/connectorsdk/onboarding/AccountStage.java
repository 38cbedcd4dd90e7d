package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.onboarding.internal.Heading;
import dev.connectorsdk.onboarding.internal.Stage;
import dev.connectorsdk.onboarding.internal.Walk;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.account.LinkedAccount.StatusReason;
import dev.connectorsdk.stackone.progress.WaitProgress;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The customer's account is linked and active. */
record AccountStage(Linking linking) implements Stage {
  private static final Heading HEADING = new Heading("account", "Linked account");

  @Override
  public Heading heading() {
    return HEADING;
  }

  @Override
  public PlanStep look() {
    return linking
        .account()
        .filter(LinkedAccount::isActive)
        .map(this::linked)
        .orElseGet(
            () ->
                HEADING.manual(
                    linking.customer().ownerName() + " opens the link.",
                    "Only the customer can agree."));
  }

  @Override
  public PlanStep carryOut(PlanStep found) {
    try {
      return outcome(wait(progress -> linking.listener().waiting(found, progress)));
    } catch (TransportException e) {
      return Walk.late(e, found);
    }
  }

  /** An account that failed before fails on until its repair; a new one may come out badly too. */
  private LinkedAccount wait(Consumer<WaitProgress> listener) {
    Duration patience = linking.request().patience();
    Optional<LinkedAccount> broken = linking.account();
    return broken.isPresent()
        ? linking.stackOne().accounts().awaitActive(linking::query, patience, listener)
        : linking.stackOne().accounts().awaitOutcome(linking::query, patience, listener);
  }

  private PlanStep outcome(LinkedAccount account) {
    linking.accountIs(account);
    return account.isActive()
        ? linked(account)
        : HEADING.blocked(
            "Account " + account.id() + " was linked but does not work. " + state(account),
            "Check the credential in the connector profile, then run again to repair the account.");
  }

  private PlanStep linked(LinkedAccount account) {
    linking.save("account");
    return HEADING.done("Account " + account.id() + " is active.", "");
  }

  /** Its status with the reasons, in words. */
  static String state(LinkedAccount account) {
    String reasons =
        account.statusReasons().stream().map(AccountStage::words).collect(Collectors.joining(", "));
    String status = account.status().map(Object::toString).orElse("unknown");
    return "Its status is " + status + (reasons.isEmpty() ? "." : ": " + reasons + ".");
  }

  private static String words(StatusReason reason) {
    return reason.description().or(reason::code).orElse("no reason given");
  }
}
