package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.examples.RowFormatter;
import dev.connectorsdk.examples.Services;
import dev.connectorsdk.examples.Table;
import dev.connectorsdk.onboarding.BatchResult;
import dev.connectorsdk.onboarding.CustomerReport.Outcome;
import dev.connectorsdk.onboarding.Onboarding;
import dev.connectorsdk.onboarding.offboarding.Offboarding;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.plan.StepState;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.profile.ProfileResult.ManualSteps;
import dev.connectorsdk.stackone.profile.ProfileResult.Step;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the task that the options select. */
record OnboardRunner(
    Services services,
    OnboardOptions onboardOptions,
    OutputOptions outputOptions,
    Duration waitTimeout,
    CommandOutput output,
    BufferedReader input) {

  /** Runs the task and returns the exit code. */
  int run() {
    if (outputOptions.customers().isPresent()) {
      return onboardAll(outputOptions.customers().get());
    }
    if (outputOptions.offBoard()) {
      return offboard();
    }
    Onboarding onboarding = onboardOptions.onboarding(services, waitTimeout);
    return outputOptions.planOnly()
        ? showPlan(onboarding.plan(onboardOptions.customer()))
        : onboard(onboarding);
  }

  private int showPlan(Plan plan) {
    write(plan);
    output.print(PlanFormatter.table(plan), PlanFormatter.properties(plan));
    return plan.blocked().isPresent() ? CommandOutput.FAILED : CommandOutput.DONE;
  }

  private int onboard(Onboarding onboarding) {
    ProgressPrinter progress = OnboardingRun.progress(output.err());
    OnboardingRun.RunResult outcome =
        new OnboardingRun(services, onboardOptions, outputOptions.rows(), progress).run(onboarding);
    Plan plan = outcome.result().plan();
    write(plan);
    if (outcome.firstItems().isEmpty()) {
      return output.printUnfinished(plan);
    }
    OnboardingRun.FirstItems firstItems = outcome.firstItems().get();
    Map<String, Object> properties = new LinkedHashMap<>(PlanFormatter.properties(plan));
    properties.put("credential", credential());
    outcome.result().profile().ifPresent(one -> properties.put("profile", Map.of("id", one.id())));
    outcome.result().account().ifPresent(one -> properties.put("account", account(one)));
    properties.put("alerts", RowFormatter.alertProperties(firstItems.alerts().items()));
    firstItems.alerts().total().ifPresent(total -> properties.put("alerts_total", total));
    properties.put("endpoints", RowFormatter.endpointProperties(firstItems.endpoints().items()));
    firstItems.endpoints().total().ifPresent(total -> properties.put("endpoints_total", total));
    output.print(tables(firstItems), properties);
    return CommandOutput.DONE;
  }

  private Map<String, Object> credential() {
    return Map.of(
        "level",
        services.sophos().identity().level().value(),
        "id",
        services.sophos().identity().id());
  }

  private static Map<String, Object> account(LinkedAccount account) {
    String status = account.status().map(Object::toString).orElse("unknown");
    return Map.of("id", account.id(), "status", status);
  }

  private static String tables(OnboardingRun.FirstItems firstItems) {
    return String.join(
        System.lineSeparator(),
        "",
        "Alerts (" + firstItems.alerts().text() + ")",
        Table.of(RowFormatter.alerts(firstItems.alerts().items())),
        "",
        "Endpoints (" + firstItems.endpoints().text() + ")",
        Table.of(RowFormatter.endpoints(firstItems.endpoints().items())));
  }

  private int offboard() {
    Offboarding offboarding =
        onboardOptions.offboarding(services, waitTimeout, outputOptions.wholly());
    if (outputOptions.planOnly()) {
      return showPlan(offboarding.plan(onboardOptions.customer()));
    }
    ProgressPrinter progress = new ProgressPrinter(output.err(), outputOptions.wholly() ? 4 : 2);
    Plan plan =
        offboarding.run(
            onboardOptions.customer(),
            new ConsoleOffboardingListener(progress, input, outputOptions.yes()));
    write(plan);
    if (!plan.isComplete()) {
      return output.printUnfinished(plan);
    }
    output.print(
        onboardOptions.customer().ownerName() + " is offboarded.", PlanFormatter.properties(plan));
    return CommandOutput.DONE;
  }

  private int onboardAll(CustomersFile file) {
    Onboarding onboarding = onboardOptions.onboarding(services, waitTimeout);
    ProgressPrinter progress = new ProgressPrinter(output.err(), 5);
    try (ClosingLinks links = new ClosingLinks(outputOptions.links().map(LinksFile::open))) {
      BatchResult result =
          new ManyCustomers(
                  services,
                  onboardOptions,
                  progress,
                  output.out(),
                  outputOptions.json(),
                  links.file())
              .run(onboarding, file, outputOptions.atOnce());
      return exitCode(result);
    }
  }

  private static int exitCode(BatchResult result) {
    boolean blocked = result.plan().blocked().isPresent() || result.count(Outcome.FAILED) > 0;
    return result.isComplete()
        ? CommandOutput.DONE
        : blocked ? CommandOutput.FAILED : CommandOutput.WAITING;
  }

  private void write(Plan plan) {
    outputOptions.html().ifPresent(file -> write(plan, file));
  }

  private void write(Plan plan, Path file) {
    try {
      Files.writeString(file, new PlanPage(plan, manualSteps(plan)).html());
      output.err().println("The page was written to " + file + ".");
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written: its folder must exist", e);
    }
  }

  /** The administrator's manual steps, for the page. Guided creation sends no request. */
  private Map<String, List<String>> manualSteps(Plan plan) {
    boolean manual =
        plan.steps().stream()
            .anyMatch(step -> step.id().equals("profile") && step.state() == StepState.MANUAL);
    if (outputOptions.offBoard()
        || !manual
        || !services.stackOne().connectorProfiles().isManual()) {
      return Map.of();
    }
    return services.stackOne().connectorProfiles().create(onboardOptions.draft(services))
            instanceof ManualSteps guide
        ? Map.of("profile", guide.steps().stream().map(Step::action).toList())
        : Map.of();
  }

  private record ClosingLinks(Optional<LinksFile> file) implements AutoCloseable {
    @Override
    public void close() {
      file.ifPresent(LinksFile::close);
    }
  }
}
