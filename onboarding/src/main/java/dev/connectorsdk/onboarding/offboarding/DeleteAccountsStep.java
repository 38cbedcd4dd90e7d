package dev.connectorsdk.onboarding.offboarding;

import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.account.LinkedAccount;
import java.util.List;
import java.util.stream.Collectors;

/** Deletes the customer's accounts of the connector, each one only after a confirmation. */
final class DeleteAccountsStep extends Step {
  private final OffboardingContext context;

  DeleteAccountsStep(OffboardingContext context) {
    super("accounts", "Linked accounts deleted");
    this.context = context;
  }

  @Override
  public PlanStep inspect() {
    List<LinkedAccount> accounts = context.accounts();
    return accounts.isEmpty()
        ? done(context.customer().ownerName() + " has no account.", "")
        : toDo("Deletes " + names(accounts) + " after confirmation.", "Cannot be undone.");
  }

  @Override
  public PlanStep perform(PlanStep found) {
    for (LinkedAccount account : context.accounts()) {
      if (!context.listener().confirmDeletion(account)) {
        return toDo("Account " + account.id() + " is kept.", "Its deletion was declined.");
      }
      delete(account);
    }
    return inspect();
  }

  private void delete(LinkedAccount account) {
    try {
      context.stackOne().accounts().delete(account.id());
    } catch (NotFoundException e) {
      // deleted already: an earlier attempt may have lost its response
    }
  }

  private static String names(List<LinkedAccount> accounts) {
    return accounts.stream()
        .map(LinkedAccount::id)
        .collect(Collectors.joining(", ", accounts.size() == 1 ? "account " : "accounts ", ""));
  }
}
