package dev.connectorsdk.onboarding.diagnosis;

import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.account.AccountStatus;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.account.LinkedAccount.StatusReason;
import dev.connectorsdk.stackone.log.LogEntry;
import dev.connectorsdk.stackone.log.LogField;
import dev.connectorsdk.stackone.log.LogOrder;
import dev.connectorsdk.stackone.log.OrderDirection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Checks of a linked account. */
record AccountChecks(Supplier<StackOneClient> client, StackOneCheckOptions options) {
  private static final String NO_ACCOUNT = "No linked account to check.";

  private static final Map<AccountStatus, String> ADVICE =
      Map.of(
          AccountStatus.INACTIVE,
          "Its connector profile is disabled or deleted: enable the profile in StackOne's"
              + " dashboard.",
          AccountStatus.SUSPENDED,
          "It was suspended by hand: resume it in StackOne's dashboard.",
          AccountStatus.ARCHIVED,
          "It was archived: let the customer link it again.",
          AccountStatus.EXPIRED,
          "Its credentials have expired: let the customer link it again, or renew them.",
          AccountStatus.ERROR,
          "Sophos Central refuses its credentials: renew them in the connector profile or the"
              + " account, or let the customer link it again.");

  CheckResult status() {
    return options.accountId().map(this::status).orElseGet(() -> CheckResult.skipped(NO_ACCOUNT));
  }

  private CheckResult status(String id) {
    try {
      LinkedAccount account = client.get().accounts().get(id);
      return account.isActive()
          ? CheckResult.ok("Account " + id + " is active.")
          : unusable(account);
    } catch (NotFoundException e) {
      return CheckResult.failed(
          "The project has no account " + id + ".",
          "Check the id, and that the API key belongs to the project.");
    }
  }

  private static CheckResult unusable(LinkedAccount account) {
    String status = account.status().map(AccountStatus::value).orElse("unknown");
    String reasons =
        account.statusReasons().stream().map(AccountChecks::text).collect(Collectors.joining(", "));
    String advice =
        account
            .status()
            .flatMap(known -> Optional.ofNullable(ADVICE.get(known)))
            .orElse("See the account in StackOne's dashboard.");
    return CheckResult.failed(
        "Account "
            + account.id()
            + " has the status "
            + status
            + (reasons.isEmpty() ? "." : ": " + reasons + "."),
        advice);
  }

  private static String text(StatusReason reason) {
    return reason.code().or(reason::description).orElse("no reason given");
  }

  CheckResult lastError() {
    return options
        .accountId()
        .map(this::lastError)
        .orElseGet(() -> CheckResult.skipped(NO_ACCOUNT));
  }

  /** StackOne's filters and order are unverified, so the account of the log is compared too. */
  private CheckResult lastError(String id) {
    try {
      return client
          .get()
          .logs()
          .list(
              search ->
                  search
                      .where(LogField.ACCOUNT_ID, id)
                      .success(false)
                      .orderBy(LogOrder.START_TIME)
                      .orderDirection(OrderDirection.DESCENDING)
                      .pageSize(1))
          .first(log -> log.accountId().filter(id::equals).isPresent())
          .map(AccountChecks::failedCall)
          .orElseGet(() -> CheckResult.ok("The logs contain no failed call of it."));
    } catch (StatusException e) {
      return CheckResult.skipped("The logs cannot be read: status " + e.status() + ".");
    }
  }

  private static CheckResult failedCall(LogEntry log) {
    return CheckResult.warning(
        "The last failed call ended "
            + (log.statusCode().isPresent()
                ? "with status " + log.statusCode().getAsInt()
                : "without a status")
            + log.startTime().map(time -> " at " + time).orElse("")
            + ".",
        "If the account is active and runs actions, ignore it; otherwise see StackOne's logs.");
  }

  CheckResult probe() {
    if (options.probeAction().isEmpty()) {
      return CheckResult.skipped("No action to run.");
    }
    return new ActionCheck(
            client.get(), options.accountId().orElseThrow(), options.probeAction().get())
        .result();
  }
}
