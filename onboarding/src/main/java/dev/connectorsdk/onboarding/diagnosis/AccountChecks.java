package dev.connectorsdk.onboarding.diagnosis;

import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.account.AccountErrorCode;
import dev.connectorsdk.stackone.account.AccountStatus;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.account.LinkedAccount.StatusReason;
import dev.connectorsdk.stackone.log.OrderDirection;
import dev.connectorsdk.stackone.log.request.RequestLog;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What is looked at of a linked account. */
record AccountChecks(Supplier<StackOneClient> client, StackOneSubject subject) {
  private static final String NONE_NAMED = "No linked account was named.";

  private static final Map<AccountStatus, String> ADVICE =
      Map.of(
          AccountStatus.INACTIVE,
          "Its connector profile is disabled or gone: enable the profile in StackOne's dashboard.",
          AccountStatus.SUSPENDED,
          "A person paused it: resume it in StackOne's dashboard.",
          AccountStatus.ARCHIVED,
          "It was put away: link the customer again.",
          AccountStatus.EXPIRED,
          "Its credentials are over: let the customer link it again, or renew them.",
          AccountStatus.ERROR,
          "The provider refuses its credentials: renew them in the connector profile or the"
              + " account, or let the customer link it again.");

  Outcome status() {
    return subject.accountId().map(this::status).orElseGet(() -> Outcome.skipped(NONE_NAMED));
  }

  private Outcome status(String id) {
    try {
      LinkedAccount account = client.get().accounts().get(id);
      return account.isActive() ? Outcome.ok("Account " + id + " is active.") : unusable(account);
    } catch (NotFoundException e) {
      return Outcome.failed(
          "The project has no account " + id + ".",
          "Check the id, and that the API key is of the right project.");
    }
  }

  private static Outcome unusable(LinkedAccount account) {
    String status = account.status().map(AccountStatus::value).orElse("unknown");
    String reasons =
        account.statusReasons().stream()
            .map(AccountChecks::words)
            .collect(Collectors.joining(", "));
    String advice =
        account
            .status()
            .flatMap(known -> Optional.ofNullable(ADVICE.get(known)))
            .orElse("Look at it in StackOne's dashboard.");
    return Outcome.failed(
        "Account "
            + account.id()
            + " has the status "
            + status
            + (reasons.isEmpty() ? "." : ": " + reasons + "."),
        advice);
  }

  private static String words(StatusReason reason) {
    return reason.code().or(reason::description).orElse("no reason given");
  }

  Outcome lastError() {
    return subject.accountId().map(this::lastError).orElseGet(() -> Outcome.skipped(NONE_NAMED));
  }

  /** That StackOne's filters and order are right is unverified, so what comes is looked at too. */
  private Outcome lastError(String id) {
    try {
      return client
          .get()
          .logs()
          .requests()
          .list(
              query ->
                  query
                      .addAccountIds(id)
                      .success(false)
                      .orderDirection(OrderDirection.DESCENDING)
                      .pageSize(1))
          .first(log -> log.accountId().filter(id::equals).isPresent())
          .map(AccountChecks::told)
          .orElseGet(() -> Outcome.ok("The logs hold no failed call of it."));
    } catch (StatusException e) {
      return Outcome.skipped("The logs cannot be read: status " + e.status() + ".");
    }
  }

  private static Outcome told(RequestLog log) {
    return Outcome.warning(
        "The last failed call was answered "
            + (log.status().isPresent() ? log.status().getAsInt() : "without a status")
            + log.startTime().map(time -> " at " + time).orElse("")
            + ".",
        "If the account is active and answers, it is over; else see the call in StackOne's logs.");
  }

  Outcome answers() {
    if (subject.harmlessAction().isEmpty()) {
      return Outcome.skipped("No harmless action was named.");
    }
    return answers(subject.accountId().orElseThrow(), subject.harmlessAction().get());
  }

  private Outcome answers(String account, String action) {
    try {
      client.get().account(account).actions().run(action);
      return Outcome.ok(action + " was answered.");
    } catch (ForbiddenException e) {
      Outcome refused = Outcome.failed(e);
      return Outcome.failed(
          refused.evidence(),
          "If other accounts run actions with this key, the account's credential lacks the right at"
              + " the provider (its role); else give the"
              + " API key the scope \"Actions\".");
    } catch (StatusException e) {
      Outcome refused = Outcome.failed(e);
      return AccountErrorCode.of(e)
          .map(
              code ->
                  Outcome.failed(
                      "The provider refuses the account's own credentials (" + code + ").",
                      refused.advice()))
          .orElse(refused);
    }
  }
}
