package dev.connectorsdk.examples.metrics;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.event.LoggingListener;
import dev.connectorsdk.examples.JsonText;
import dev.connectorsdk.examples.Programs;
import dev.connectorsdk.examples.ServiceOptions;
import dev.connectorsdk.examples.Services;
import dev.connectorsdk.examples.Table;
import dev.connectorsdk.micrometer.ConnectorMetrics;
import dev.connectorsdk.micrometer.RateLimitMetrics;
import io.micrometer.core.instrument.Measurement;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sends a few requests and prints the Micrometer meters that they update. */
@Command(
    name = "metrics-feed",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Sends a few read requests and prints the meters that they update. Uses simulators if"
          + " no keys are set in the environment.",
      "Exit code: 0 done, 1 failed, 2 invalid usage."
    })
public final class MetricsFeed implements Callable<Integer> {
  /** Left out of the table, which has the status; in JSON all are present. */
  private static final Set<String> LEFT_OUT = Set.of("error", "exception", "outcome");

  private final Environment environment;

  @Spec private CommandSpec spec;
  @Mixin private final ServiceOptions serviceOptions = ServiceOptions.ofBoth();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  private MetricsFeed(Environment environment) {
    this.environment = environment;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(command(Environment.system()).execute(args));
  }

  /** Returns the program. */
  public static CommandLine command(Environment environment) {
    return Programs.commandLine(new MetricsFeed(environment));
  }

  @Override
  public Integer call() {
    MeterRegistry registry = new SimpleMeterRegistry();
    ConnectorMetrics metrics = ConnectorMetrics.of(registry);
    try (Services services =
            serviceOptions.open(
                environment, spec.commandLine().getErr(), metrics, new LoggingListener());
        RateLimitMetrics limits =
            RateLimitMetrics.of("stackone", services.stackOne()::rateLimitState)) {
      limits.bindTo(registry);
      makeCalls(services);
      print(meters(registry));
    }
    return 0;
  }

  private void print(List<Meter> meters) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        json
            ? JsonText.of(meters.stream().map(MetricsFeed::jsonObject).toList())
            : Table.of(meters.stream().map(MetricsFeed::row).toList()));
    out.flush();
  }

  private static void makeCalls(Services services) {
    services.sophos().identity();
    services.stackOne().accounts().list().pages().iterator().next();
    services.stackOne().connectorProfiles().list().pages().iterator().next();
    try {
      services.stackOne().accounts().get("no-such-account");
    } catch (ApiException e) {
      // recorded as a failed call
    }
  }

  private static List<Meter> meters(MeterRegistry registry) {
    return registry.getMeters().stream()
        .sorted(Comparator.comparing(meter -> meter.getId().toString()))
        .toList();
  }

  /** Returns a table row with the values of the tags only, so that it fits a terminal. */
  private static Map<String, String> row(Meter meter) {
    String tags =
        meter.getId().getTags().stream()
            .filter(tag -> !LEFT_OUT.contains(tag.getKey()) && !tag.getValue().equals("none"))
            .map(Tag::getValue)
            .collect(Collectors.joining(", "));
    String values =
        values(meter).entrySet().stream()
            .map(value -> String.format(Locale.ROOT, "%s %.3f", value.getKey(), value.getValue()))
            .collect(Collectors.joining(", "));
    return Table.row("meter", meter.getId().getName(), "of", tags, "values", values);
  }

  private static Map<String, Object> jsonObject(Meter meter) {
    Map<String, String> tags =
        meter.getId().getTags().stream().collect(Collectors.toMap(Tag::getKey, Tag::getValue));
    return Map.of("meter", meter.getId().getName(), "tags", tags, "values", values(meter));
  }

  private static Map<String, Double> values(Meter meter) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (Measurement measured : meter.measure()) {
      if (!Double.isNaN(measured.getValue())) {
        values.put(measured.getStatistic().getTagValueRepresentation(), measured.getValue());
      }
    }
    return values;
  }
}
