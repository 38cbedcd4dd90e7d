package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.examples.Table;
import dev.connectorsdk.examples.Services;
import dev.connectorsdk.onboarding.BatchResult;
import dev.connectorsdk.onboarding.CustomerReport.Outcome;
import dev.connectorsdk.onboarding.Onboarding;
import dev.connectorsdk.onboarding.offboarding.Offboarding;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.plan.StepState;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.profile.GuidedCreation;
import dev.connectorsdk.stackone.profile.GuidedStep;
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

/** What the program was asked to do. */
record OnboardRunner(
    Services world,
    OnboardOptions wishes,
    OutputOptions manner,
    Duration patience,
    CommandOutput answer,
    BufferedReader keyboard) {

  /** Does it, and returns the exit code. */
  int run() {
    if (manner.customers().isPresent()) {
      return many(manner.customers().get());
    }
    if (manner.offBoard()) {
      return disconnect();
    }
    Onboarding onboarding = wishes.onboarding(world, patience);
    return manner.planAlone() ? show(onboarding.plan(wishes.customer())) : connect(onboarding);
  }

  private int show(Plan plan) {
    write(plan);
    answer.print(PlanFormatter.table(plan), PlanFormatter.members(plan));
    return plan.blocked().isPresent() ? CommandOutput.REFUSED : CommandOutput.DONE;
  }

  private int connect(Onboarding onboarding) {
    ProgressPrinter progress = OnboardingRun.progress(answer.err());
    OnboardingRun.Ending ending = new OnboardingRun(world, wishes, manner.rows(), progress).run(onboarding);
    Plan plan = ending.result().plan();
    write(plan);
    if (ending.harvest().isEmpty()) {
      return answer.unfinished(plan);
    }
    OnboardingRun.Harvest harvest = ending.harvest().get();
    Map<String, Object> members = new LinkedHashMap<>(PlanFormatter.members(plan));
    members.put("credential", credential());
    ending.result().profile().ifPresent(one -> members.put("profile", Map.of("id", one.id())));
    ending.result().account().ifPresent(one -> members.put("account", account(one)));
    members.put("alerts", RowFormatter.alerts(harvest.alerts()));
    members.put("endpoints", RowFormatter.endpoints(harvest.endpoints()));
    answer.print(tables(harvest), members);
    return CommandOutput.DONE;
  }

  private Map<String, Object> credential() {
    return Map.of(
        "level", world.sophos().identity().level().value(), "id", world.sophos().identity().id());
  }

  private static Map<String, Object> account(LinkedAccount account) {
    String status = account.status().map(Object::toString).orElse("unknown");
    return Map.of("id", account.id(), "status", status);
  }

  private static String tables(OnboardingRun.Harvest harvest) {
    return String.join(
        System.lineSeparator(),
        "",
        "Alerts",
        Table.of(RowFormatter.alerts(harvest.alerts())),
        "",
        "Endpoints",
        Table.of(RowFormatter.endpoints(harvest.endpoints())));
  }

  private int disconnect() {
    Offboarding offBoarding = wishes.offBoarding(world, patience, manner.wholly());
    if (manner.planAlone()) {
      return show(offBoarding.plan(wishes.customer()));
    }
    ProgressPrinter progress = new ProgressPrinter(answer.err(), manner.wholly() ? 4 : 2);
    Plan plan = offBoarding.run(wishes.customer(), new ConsoleOffboardingListener(progress, keyboard, manner.yes()));
    write(plan);
    if (!plan.isComplete()) {
      return answer.unfinished(plan);
    }
    answer.print(wishes.customer().ownerName() + " is disconnected.", PlanFormatter.members(plan));
    return CommandOutput.DONE;
  }

  private int many(CustomersFile file) {
    Onboarding onboarding = wishes.onboarding(world, patience);
    ProgressPrinter progress = new ProgressPrinter(answer.err(), 5);
    try (ClosingLinks links = new ClosingLinks(manner.links().map(LinksFile::open))) {
      BatchResult result =
          new ManyCustomers(world, wishes, progress, answer.out(), manner.json(), links.file())
              .run(onboarding, file, manner.atOnce());
      return code(result);
    }
  }

  private static int code(BatchResult result) {
    boolean blocked = result.plan().blocked().isPresent() || result.count(Outcome.FAILED) > 0;
    return result.isComplete() ? CommandOutput.DONE : blocked ? CommandOutput.REFUSED : CommandOutput.WAITS;
  }

  private void write(Plan plan) {
    manner.html().ifPresent(file -> write(plan, file));
  }

  private void write(Plan plan, Path file) {
    try {
      Files.writeString(file, new PlanPage(plan, guides(plan)).html());
      answer.err().println("The page is in " + file + ".");
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written: its folder must exist", e);
    }
  }

  /** What an admin does, for the page: asking for it sends nothing where a person is needed. */
  private Map<String, List<String>> guides(Plan plan) {
    boolean wanted =
        plan.steps().stream()
            .anyMatch(step -> step.id().equals("profile") && step.state() == StepState.MANUAL);
    if (manner.offBoard() || !wanted || !world.stackOne().connectorProfiles().areGuided()) {
      return Map.of();
    }
    return world.stackOne().connectorProfiles().create(wishes.draft(world))
            instanceof GuidedCreation guide
        ? Map.of("profile", guide.steps().stream().map(GuidedStep::action).toList())
        : Map.of();
  }

  private record ClosingLinks(Optional<LinksFile> file) implements AutoCloseable {
    @Override
    public void close() {
      file.ifPresent(LinksFile::close);
    }
  }
}
