package dev.connectorsdk.onboarding.offboarding;

import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.onboarding.internal.Heading;
import dev.connectorsdk.onboarding.internal.Stage;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.account.LinkedAccount;
import java.util.List;
import java.util.stream.Collectors;

/** The customer's accounts of the connector are deleted, each one only after a yes. */
record AccountsGoneStage(Parting parting) implements Stage {
  private static final Heading HEADING = new Heading("accounts", "Linked accounts deleted");

  @Override
  public Heading heading() {
    return HEADING;
  }

  @Override
  public PlanStep look() {
    List<LinkedAccount> accounts = parting.accounts();
    return accounts.isEmpty()
        ? HEADING.done(parting.customer().ownerName() + " has no account.", "")
        : HEADING.toDo("Deletes " + named(accounts) + ", if told so.", "It cannot be undone.");
  }

  @Override
  public PlanStep carryOut(PlanStep found) {
    for (LinkedAccount account : parting.accounts()) {
      if (!parting.listener().mayDelete(account)) {
        return HEADING.toDo("Account " + account.id() + " is kept.", "Its deletion was refused.");
      }
      delete(account);
    }
    return look();
  }

  /** An earlier attempt whose answer was lost may have deleted it. */
  private void delete(LinkedAccount account) {
    try {
      parting.stackOne().accounts().delete(account.id());
    } catch (NotFoundException gone) {
      // as wanted
    }
  }

  private static String named(List<LinkedAccount> accounts) {
    return accounts.stream()
        .map(LinkedAccount::id)
        .collect(Collectors.joining(", ", accounts.size() == 1 ? "account " : "accounts ", ""));
  }
}
