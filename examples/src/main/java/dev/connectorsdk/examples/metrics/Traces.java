package dev.connectorsdk.examples.metrics;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.ServiceOptions;
import dev.connectorsdk.examples.ServiceProgram;
import dev.connectorsdk.examples.Services;
import dev.connectorsdk.examples.SimulatedServices;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.testkit.http.Fault;
import io.micrometer.observation.Observation;
import java.io.PrintWriter;
import picocli.CommandLine.Command;

/** Prints the spans of calls: with a retry, and on another thread. */
@Command(
    name = "traces",
    description =
        "Sends a few read requests, some on another thread, and prints their OpenTelemetry spans as"
            + " a tree. The simulator fails once, so that a call is retried.")
public final class Traces extends ServiceProgram {
  private static final String ALERTS = "/common/v1/alerts";

  /** Creates a program that reads its keys from these variables. */
  public Traces(Environment environment) {
    super(environment, ServiceOptions.ofBoth());
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    run(new Traces(Environment.system()), args);
  }

  @Override
  protected Services simulate(SimulatedServices.Level level) {
    SimulatedServices services = SimulatedServices.start(level);
    services.sophosSimulator().faults().on("GET", ALERTS).times(1).inject(Fault.status(503));
    return services;
  }

  @Override
  protected Result run(Services services, PrintWriter progress) {
    SpanTree spans = new SpanTree();
    try (OpenTelemetryTracing tracing = new OpenTelemetryTracing(spans);
        SophosClient sophos =
            ObservedClients.withTraces(
                services.sophos(), tracing.registry(), tracing.snapshots())) {
      Observation.createNotStarted("nightly report", tracing.registry())
          .observe(() -> report(sophos));
    }
    return new Result(spans.table(), spans.json());
  }

  /** The calls of both threads belong to one trace. */
  private static void report(SophosClient sophos) {
    sophos.identity();
    readAlerts(sophos);
    sophos
        .async(
            client -> {
              readAlerts(client);
              return true;
            })
        .join();
  }

  private static void readAlerts(SophosClient sophos) {
    sophos.tenant().alerts().list(q -> q.pageSize(1)).pages().iterator().next();
  }
}
