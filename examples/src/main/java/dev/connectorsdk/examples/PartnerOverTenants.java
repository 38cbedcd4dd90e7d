package dev.connectorsdk.examples;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.tenant.Tenant;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** Calls all tenants of a partner; tenants without a host or without access are reported. */
@Command(name = "partner-over-tenants", description = "Counts the alerts of each tenant.")
public final class PartnerOverTenants extends ServiceProgram {
  /** Creates a program that reads its keys from these variables. */
  public PartnerOverTenants(Environment environment) {
    super(environment, ServiceOptions.ofSophos());
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    run(new PartnerOverTenants(Environment.system()), args);
  }

  @Override
  protected Services simulate(SimulatedServices.Level level) {
    return super.simulate(SimulatedServices.Level.PARTNER);
  }

  @Override
  protected Result run(Services services, PrintWriter progress) {
    SophosClient sophos = services.sophos();
    if (!sophos.identity().level().equals(AccountLevel.PARTNER)) {
      throw new IllegalStateException(
          "The credential is not a partner credential: create one in a partner's console.");
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (Tenant tenant :
        sophos.partner().tenants().reachable(t -> rows.add(row(t.id(), "", "has no host")))) {
      rows.add(row(sophos, tenant));
    }
    return new Result(Table.of(rows), rows);
  }

  private static Map<String, String> row(SophosClient sophos, Tenant tenant) {
    try {
      long alerts = sophos.tenant(tenant).alerts().list().stream().count();
      return row(tenant.id(), String.valueOf(alerts), "reached");
    } catch (ForbiddenException e) {
      return row(tenant.id(), "", "refused: " + e.advice());
    }
  }

  private static Map<String, String> row(String tenant, String alerts, String state) {
    return Table.row("tenant", tenant, "alerts", alerts, "state", state);
  }

  static void countAlerts(SophosClient sophos) {
    // snippet partner
    for (Tenant tenant :
        sophos.partner().tenants().reachable(t -> System.out.println(t.id() + " has no host"))) {
      try {
        long alerts = sophos.tenant(tenant).alerts().list().stream().count();
        System.out.println(tenant.id() + " has " + alerts + " alerts");
      } catch (ForbiddenException e) {
        System.out.println(tenant.id() + " refused: " + e.advice());
      }
    }
    // end
  }
}
