package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.examples.Services;
import dev.connectorsdk.onboarding.Onboarding;
import dev.connectorsdk.onboarding.OnboardingResult;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.alert.Alert;
import dev.connectorsdk.sophos.endpoint.Endpoint;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.tenant.Tenant;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Onboards one customer and lists the first alerts and endpoints. */
final class OnboardingRun {
  /** The steps of the plan, plus listing alerts and endpoints. */
  private static final int STEPS = 10;

  private final Services services;
  private final OnboardOptions onboardOptions;
  private final int rows;
  private final ProgressPrinter progress;

  OnboardingRun(
      Services services, OnboardOptions onboardOptions, int rows, ProgressPrinter progress) {
    this.services = services;
    this.onboardOptions = onboardOptions;
    this.rows = rows;
    this.progress = progress;
  }

  static ProgressPrinter progress(PrintWriter out) {
    return new ProgressPrinter(out, STEPS);
  }

  /** Runs all steps; the first items are absent if the onboarding is incomplete. */
  RunResult run(Onboarding onboarding) {
    OnboardingResult result =
        onboarding.run(
            onboardOptions.customer(), new ConsoleListener(services, onboardOptions, progress));
    return new RunResult(
        result, result.isComplete() ? Optional.of(firstItems()) : Optional.empty());
  }

  private FirstItems firstItems() {
    TenantScope tenant = selectTenant();
    return new FirstItems(alerts(tenant), endpoints(tenant));
  }

  private TenantScope selectTenant() {
    SophosClient sophos = services.sophos();
    AccountLevel level = sophos.identity().level();
    if (level.equals(AccountLevel.TENANT)) {
      return sophos.tenant();
    }
    List<String> skipped = new ArrayList<>();
    Tenant tenant =
        (level.equals(AccountLevel.PARTNER)
                ? sophos.partner().tenants()
                : sophos.organization().tenants())
            .reachable(without -> skipped.add(without.id()))
            .first(any -> true)
            .orElseThrow(
                () -> new IllegalStateException("No tenant is reachable; skipped: " + skipped));
    progress.print("(using tenant " + tenant.id() + ")");
    return sophos.tenant(tenant);
  }

  private Part<Alert> alerts(TenantScope tenant) {
    progress.startStep("List alerts");
    Part<Alert> alerts = Part.of(tenant.alerts().list(q -> q.pageTotal(true)), rows);
    progress.print(alerts.text() + " alerts");
    return alerts;
  }

  private Part<Endpoint> endpoints(TenantScope tenant) {
    progress.startStep("List endpoints");
    Part<Endpoint> endpoints = Part.of(tenant.endpoints().list(q -> q.pageTotal(true)), rows);
    progress.print(endpoints.text() + " endpoints");
    return endpoints;
  }

  /** The first alerts and endpoints of the tenant. */
  record FirstItems(Part<Alert> alerts, Part<Endpoint> endpoints) {}

  /** The result of the onboarding. */
  record RunResult(OnboardingResult result, Optional<FirstItems> firstItems) {}
}
