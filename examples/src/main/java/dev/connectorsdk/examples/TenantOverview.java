package dev.connectorsdk.examples;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.sophos.FanOutOptions;
import dev.connectorsdk.sophos.FanOutResult;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.TenantOutcome;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.alert.Severity;
import dev.connectorsdk.sophos.health.AccountHealth.Devices;
import dev.connectorsdk.sophos.health.AccountHealth.EndpointHealth;
import dev.connectorsdk.sophos.health.AccountHealth.ProtectionCheck;
import dev.connectorsdk.sophos.identity.AccountLevel;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints a table over all tenants of a partner or an organization. */
@Command(
    name = "tenants",
    description = "Prints endpoints, alerts and health of each tenant, and those that failed.")
public final class TenantOverview extends ServiceProgram {
  @Option(
      names = "--at-once",
      defaultValue = "8",
      description = "Number of tenants at once, 1 to 1000 (${DEFAULT-VALUE}).")
  private int atOnce;

  /** Creates a program that reads its keys from these variables. */
  public TenantOverview(Environment environment) {
    super(environment, ServiceOptions.ofSophos());
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    run(new TenantOverview(Environment.system()), args);
  }

  @Override
  protected Services simulate(SimulatedServices.Level level) {
    return super.simulate(
        level == SimulatedServices.Level.TENANT ? SimulatedServices.Level.PARTNER : level);
  }

  @Override
  protected Result run(Services services, PrintWriter progress) {
    FanOutResult<Numbers> result =
        overview(
            services.sophos(),
            o ->
                o.concurrency(atOnce)
                    .addListeners(
                        (outcome, now) -> {
                          if (now.finished() % 100 == 0) {
                            progress.println(now.finished() + " tenants");
                            progress.flush();
                          }
                        }));
    progress.println(
        "%s tenants: %s read, %s failed, %s skipped"
            .formatted(
                result.outcomes().size(),
                result.results().size(),
                result.failures().size(),
                result.skipped().size()));
    List<Map<String, String>> rows =
        result.outcomes().stream()
            .map(TenantOverview::row)
            .sorted(Comparator.comparing(row -> String.valueOf(row.get("tenant"))))
            .toList();
    return new Result(Table.of(rows), rows);
  }

  private static FanOutResult<Numbers> overview(
      SophosClient sophos, UnaryOperator<FanOutOptions.Builder> options) {
    AccountLevel level = sophos.identity().level();
    if (level.equals(AccountLevel.PARTNER)) {
      return sophos.partner().forEachTenant(Numbers::of, options);
    }
    if (level.equals(AccountLevel.ORGANIZATION)) {
      return sophos.organization().forEachTenant(Numbers::of, options);
    }
    throw new IllegalStateException(
        "The credential is that of a tenant: create one in the console of a partner or an"
            + " organization.");
  }

  private static Map<String, String> row(TenantOutcome<Numbers> outcome) {
    return Table.row(
        "tenant",
        outcome.tenant().name().orElse(outcome.tenant().id()),
        "region",
        outcome.tenant().dataRegion().map(region -> region.value()).orElse(""),
        "endpoints",
        outcome.result().map(numbers -> String.valueOf(numbers.endpoints())).orElse(""),
        "alerts",
        outcome.result().map(numbers -> String.valueOf(numbers.alerts())).orElse(""),
        "high",
        outcome.result().map(numbers -> String.valueOf(numbers.highAlerts())).orElse(""),
        "health",
        outcome.result().map(numbers -> text(numbers.health())).orElse(""),
        "state",
        outcome
            .failure()
            .map(ApiException::advice)
            .or(() -> outcome.skipped().map(text -> text.replaceFirst("^.*?was not opened: ", "")))
            .orElse("read"));
  }

  static void countEndpoints(SophosClient sophos) {
    // snippet each-tenant
    FanOutResult<Long> counted =
        sophos.partner().forEachTenant(tenant -> tenant.endpoints().list().stream().count());

    counted.results().forEach((tenant, count) -> System.out.println(tenant.id() + " " + count));
    counted.failures().forEach((tenant, e) -> System.out.println(tenant.id() + " " + e.advice()));
    counted.skipped().forEach((tenant, why) -> System.out.println(tenant.id() + " " + why));
    // end
  }

  private static String text(OptionalInt score) {
    return score.isPresent() ? String.valueOf(score.getAsInt()) : "";
  }

  /**
   * The numbers of a tenant.
   *
   * @param health the lower score of the protection of computers and of servers, 0 to 100
   */
  private record Numbers(long endpoints, long alerts, long highAlerts, OptionalInt health) {
    static Numbers of(TenantScope tenant) {
      List<Severity> alerts =
          tenant.alerts().list().stream().flatMap(alert -> alert.severity().stream()).toList();
      return new Numbers(
          tenant
              .endpoints()
              .list(q -> q.pageTotal(true))
              .pages()
              .iterator()
              .next()
              .total()
              .orElse(0),
          alerts.size(),
          alerts.stream().filter(Severity.HIGH::equals).count(),
          tenant
              .accountHealth()
              .get()
              .endpoint()
              .flatMap(EndpointHealth::protection)
              .map(Numbers::lower)
              .orElse(OptionalInt.empty()));
    }

    private static OptionalInt lower(Devices<ProtectionCheck> devices) {
      return Stream.concat(devices.computer().stream(), devices.server().stream())
          .flatMapToInt(check -> check.score().stream())
          .min();
    }
  }
}
