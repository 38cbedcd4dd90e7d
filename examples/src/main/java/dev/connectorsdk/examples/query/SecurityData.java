package dev.connectorsdk.examples.query;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.ServiceOptions;
import dev.connectorsdk.examples.ServiceProgram;
import dev.connectorsdk.examples.Services;
import dev.connectorsdk.examples.Table;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.cases.Case;
import dev.connectorsdk.sophos.detection.Detection;
import dev.connectorsdk.sophos.endpoint.TimeFilter;
import dev.connectorsdk.sophos.query.QueryRun;
import dev.connectorsdk.sophos.query.Run;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** Queries on the Data Lake and on detections, and cases, as docs/queries.md shows them. */
@Command(
    name = "security-data",
    description = "Counts processes, detections and cases of a tenant.")
public final class SecurityData extends ServiceProgram {
  private final Clock clock;

  /** Creates a program that reads its keys from these variables. */
  public SecurityData(Environment environment, Clock clock) {
    super(environment, ServiceOptions.ofSophos());
    this.clock = clock;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    run(new SecurityData(Environment.system(), Clock.systemUTC()), args);
  }

  @Override
  protected Result run(Services services, PrintWriter progress) {
    TenantScope tenant = services.sophos().tenant();
    List<Map<String, String>> rows =
        List.of(
            row("processes with a start time", processes(tenant, clock.instant())),
            row("rows of another process", goOn(tenant, startForOtherProcess(tenant))),
            row("severe detections", severe(tenant, progress)),
            row("open cases", openCases(tenant)));
    return new Result(Table.of(rows), rows);
  }

  private static Map<String, String> row(String what, long count) {
    return Table.row("what", what, "count", String.valueOf(count));
  }

  static long processes(TenantScope tenant, Instant now) {
    // snippet xdr-query
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

  static long severe(TenantScope tenant, PrintWriter progress) {
    // snippet detections
    Run<Detection> run = tenant.detections().run(q -> q.addSeverity(8, 9, 10));
    run.await(Duration.ofMinutes(2));
    for (Detection detection : run.results()) {
      progress.println(detection.time() + " " + detection.detectionRule().orElse("?"));
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
