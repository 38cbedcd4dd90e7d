package dev.connectorsdk.examples.query;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.ServiceOptions;
import dev.connectorsdk.examples.ServiceProgram;
import dev.connectorsdk.examples.Services;
import dev.connectorsdk.examples.Table;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.health.AccountHealth;
import dev.connectorsdk.sophos.health.AccountHealth.Devices;
import dev.connectorsdk.sophos.health.AccountHealth.EndpointHealth;
import dev.connectorsdk.sophos.health.AccountHealth.ExclusionCheck;
import dev.connectorsdk.sophos.health.AccountHealth.PolicyCheck;
import dev.connectorsdk.sophos.health.AccountHealth.ProtectionCheck;
import dev.connectorsdk.sophos.health.AccountHealth.TamperProtectionCheck;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import picocli.CommandLine.Command;

/** Prints the account health check of a tenant as a table. */
@Command(name = "account-health", description = "Prints the account health check of a tenant.")
public final class AccountHealthReport extends ServiceProgram {
  private final List<Map<String, String>> rows = new ArrayList<>();

  /** Creates a program that reads its keys from these variables. */
  public AccountHealthReport(Environment environment) {
    super(environment, ServiceOptions.ofSophos());
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    run(new AccountHealthReport(Environment.system()), args);
  }

  @Override
  protected Result run(Services services, PrintWriter progress) {
    SophosClient sophos = services.sophos();
    // snippet account-health
    AccountHealth health = sophos.tenant().accountHealth().get();
    OptionalInt score =
        health
            .endpoint()
            .flatMap(EndpointHealth::protection)
            .flatMap(Devices::server)
            .map(ProtectionCheck::score)
            .orElseGet(OptionalInt::empty);
    // end
    health.endpoint().ifPresent(this::add);
    progress.println("Protection of servers: " + text(score) + " of 100");
    return new Result(Table.of(rows), rows);
  }

  private void add(EndpointHealth health) {
    health.protection().ifPresent(checks -> each(checks, this::protection));
    health.policy().ifPresent(checks -> checks.computer().forEach(this::policy));
    health.policy().ifPresent(checks -> checks.server().forEach(this::policy));
    health
        .exclusions()
        .ifPresent(
            checks -> {
              checks.policy().ifPresent(policy -> each(policy, this::exclusions));
              checks
                  .global()
                  .ifPresent(
                      one ->
                          row(
                              "exclusions",
                              "global",
                              one.score(),
                              one.numberOfSecurityRisks(),
                              OptionalInt.empty(),
                              one.snoozed()));
            });
    health
        .tamperProtection()
        .ifPresent(
            checks -> {
              checks.computer().ifPresent(one -> tamperProtection("computer", one));
              checks.server().ifPresent(one -> tamperProtection("server", one));
            });
  }

  private static <T> void each(Devices<T> checks, BiConsumer<String, T> row) {
    checks.computer().ifPresent(check -> row.accept("computer", check));
    checks.server().ifPresent(check -> row.accept("server", check));
  }

  private void protection(String device, ProtectionCheck check) {
    row(
        "protection",
        device,
        check.score(),
        check.notFullyProtected(),
        check.total(),
        check.snoozed());
  }

  private void policy(String type, PolicyCheck check) {
    row("policy", type, check.score(), check.notOnRecommended(), check.total(), check.snoozed());
  }

  private void exclusions(String device, ExclusionCheck check) {
    row(
        "exclusions",
        device,
        check.score(),
        check.numberOfSecurityRisks(),
        check.total(),
        check.snoozed());
  }

  private void tamperProtection(String device, TamperProtectionCheck check) {
    row(
        "tamper protection",
        device,
        check.score(),
        check.disabled(),
        check.total(),
        check.snoozed());
  }

  private void row(
      String check,
      String scope,
      OptionalInt score,
      OptionalInt issues,
      OptionalInt total,
      Optional<Boolean> snoozed) {
    rows.add(
        Table.row(
            "check",
            check,
            "of",
            scope,
            "score",
            text(score),
            "issues",
            text(issues),
            "total",
            text(total),
            "snoozed",
            snoozed.orElse(false) ? "yes" : ""));
  }

  private static String text(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }
}
