package dev.connectorsdk.examples.query;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.cases.Case;
import dev.connectorsdk.sophos.detection.Detection;
import dev.connectorsdk.sophos.endpoint.TimeFilter;
import dev.connectorsdk.sophos.query.QueryRun;
import dev.connectorsdk.sophos.query.Run;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Queries on the Data Lake and on detections, and cases, as docs/queries.md shows them. */
public final class SecurityData {
  private SecurityData() {}

  /** Runs all parts for the real tenant, or for a simulated tenant if no keys are set. */
  public static void main(String[] args) {
    try (SophosAccess sophos = SophosAccess.open(Environment.system())) {
      System.err.println("Using " + sophos.displayName() + ".");
      TenantScope tenant = sophos.client().tenant();
      System.out.println(processes(tenant) + " processes started in the last day");
      System.out.println(goOn(tenant, startForOtherProcess(tenant)) + " rows of the other process");
      System.out.println(severe(tenant) + " severe detections");
      System.out.println(openCases(tenant) + " open cases");
    }
  }

  static long processes(TenantScope tenant) {
    // snippet xdr-query
    Instant now = Clock.systemUTC().instant();
    try (QueryRun run =
        tenant
            .xdrQuery()
            .run(
                q ->
                    q.template("SELECT hostname, name, pid, start_time FROM xdr_data")
                        .from(now.minus(Duration.ofDays(1)))
                        .to(now))) {
      run.await(
          Duration.ofMinutes(5),
          progress -> System.err.println("poll " + progress.polls() + ": " + progress.remaining()));

      return run.rowsAs(RunningProcess.class).stream()
          .filter(process -> process.startTime().isPresent())
          .count();
    }
    // end
  }

  static String startForOtherProcess(TenantScope tenant) {
    // snippet detach
    try (QueryRun run = tenant.liveDiscover().run(q -> q.template("SELECT 1").allEndpoints(true))) {
      return run.detach(); // the id; closing does not cancel the run
    }
    // end
  }

  static long goOn(TenantScope tenant, String id) {
    // snippet go-on
    QueryRun run = tenant.liveDiscover().run(id);
    run.await(Duration.ofMinutes(5));
    return run.results().stream().count();
    // end
  }

  static long severe(TenantScope tenant) {
    // snippet detections
    Run<Detection> run = tenant.detections().run(q -> q.addSeverity(8, 9, 10));
    run.await(Duration.ofMinutes(2));
    for (Detection detection : run.results()) {
      System.out.println(detection.time() + " " + detection.detectionRule().orElse("?"));
    }
    // end
    return run.results().stream().count();
  }

  static long openCases(TenantScope tenant) {
    // snippet cases
    long open = 0;
    for (Case found :
        tenant.cases().list(q -> q.createdAfter(TimeFilter.ago(Duration.ofDays(7))))) {
      boolean resolved = found.status().filter(Case.Status.RESOLVED::equals).isPresent();
      open += resolved ? 0 : 1;
    }
    // end
    return open;
  }
}
