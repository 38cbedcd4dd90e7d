package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.examples.JsonText;
import dev.connectorsdk.examples.Services;
import dev.connectorsdk.onboarding.BatchListener;
import dev.connectorsdk.onboarding.BatchResult;
import dev.connectorsdk.onboarding.Customer;
import dev.connectorsdk.onboarding.CustomerReport;
import dev.connectorsdk.onboarding.Onboarding;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.profile.ProfileResult.ManualSteps;
import dev.connectorsdk.stackone.progress.WaitProgress;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Onboards the customers of a file and prints a line for each result. */
final class ManyCustomers implements BatchListener {
  private final Services services;
  private final OnboardOptions onboardOptions;
  private final ProgressPrinter progress;
  private final PrintWriter out;
  private final boolean json;
  private final Optional<LinksFile> links;

  ManyCustomers(
      Services services,
      OnboardOptions onboardOptions,
      ProgressPrinter progress,
      PrintWriter out,
      boolean json,
      Optional<LinksFile> links) {
    this.services = services;
    this.onboardOptions = onboardOptions;
    this.progress = progress;
    this.out = out;
    this.json = json;
    this.links = links;
  }

  BatchResult run(Onboarding onboarding, CustomersFile file, int atOnce) {
    try (Stream<CustomerRow> rows = file.rows()) {
      Iterator<Customer> customers = rows.map(CustomerRow::customer).iterator();
      BatchResult result = onboarding.runAll(() -> customers, atOnce, this);
      progress.out().println(summary(result));
      return result;
    }
  }

  private static String summary(BatchResult result) {
    return result.plan().isComplete()
        ? Arrays.stream(CustomerReport.Outcome.values())
            .map(outcome -> result.count(outcome) + " " + outcome.word())
            .collect(Collectors.joining(", ", "Customers: ", "."))
        : "No customer was processed. " + PlanFormatter.nextStepText(result.plan());
  }

  @Override
  public void stepFound(PlanStep step) {
    progress.printStep(step);
  }

  @Override
  public void stepFinished(PlanStep step) {
    progress.printResult(step);
  }

  @Override
  public void credentialRequired(List<String> steps) {
    steps.forEach(progress::print);
  }

  @Override
  public void profileRequired(ManualSteps guide) {
    services.createProfile(onboardOptions.draft(services), guide, progress.out());
  }

  @Override
  public void linkReady(Customer customer, ConnectSessionLink link) {
    links.ifPresent(file -> file.add(customer, link));
  }

  /** Prints waits for the profile only: waits of many customers would hide the other lines. */
  @Override
  public void waiting(PlanStep step, WaitProgress wait) {
    if (step.id().equals("profile")) {
      progress.printWait(wait);
    }
  }

  @Override
  public void customerFinished(CustomerReport report) {
    String line = json ? JsonText.line(properties(report)) : line(report);
    out.println(line);
    out.flush();
  }

  private static String line(CustomerReport report) {
    return "%-15s %s  %s  %s  %s"
        .formatted(
            report.outcome().word(),
            report.customer().ownerId(),
            report.customer().ownerName(),
            report.accountId().orElse(""),
            report.text())
        .stripTrailing();
  }

  private static Map<String, Object> properties(CustomerReport report) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("owner_id", report.customer().ownerId());
    properties.put("owner_name", report.customer().ownerName());
    properties.put("outcome", report.outcome().word());
    report.accountId().ifPresent(id -> properties.put("account_id", id));
    properties.put("text", report.text());
    return properties;
  }
}
