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

/** One customer's onboarding, and the first rows that it brings. */
final class OnboardingRun {
  /** Those of the plan, alerts and endpoints. */
  private static final int STEPS = 10;

  private final Services world;
  private final OnboardOptions wishes;
  private final int rows;
  private final ProgressPrinter progress;

  OnboardingRun(Services world, OnboardOptions wishes, int rows, ProgressPrinter progress) {
    this.world = world;
    this.wishes = wishes;
    this.rows = rows;
    this.progress = progress;
  }

  static ProgressPrinter progress(PrintWriter screen) {
    return new ProgressPrinter(screen, STEPS);
  }

  /** Goes through all steps; the rows are absent if the onboarding did not come to its end. */
  Ending run(Onboarding onboarding) {
    OnboardingResult result = onboarding.run(wishes.customer(), new ConsoleListener(world, wishes, progress));
    return new Ending(result, result.isComplete() ? Optional.of(harvest()) : Optional.empty());
  }

  private Harvest harvest() {
    TenantScope tenant = chooseTenant();
    return new Harvest(alerts(tenant), endpoints(tenant));
  }

  private TenantScope chooseTenant() {
    SophosClient sophos = world.sophos();
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
                () -> new IllegalStateException("No tenant can be reached; skipped: " + skipped));
    progress.tell("(looking at tenant " + tenant.id() + ")");
    return sophos.tenant(tenant);
  }

  private List<Alert> alerts(TenantScope tenant) {
    progress.begin("List alerts");
    List<Alert> alerts = tenant.alerts().list().stream().limit(rows).toList();
    progress.tell(alerts.size() + " alerts");
    return alerts;
  }

  private List<Endpoint> endpoints(TenantScope tenant) {
    progress.begin("List endpoints");
    List<Endpoint> endpoints = tenant.endpoints().list().stream().limit(rows).toList();
    progress.tell(endpoints.size() + " endpoints");
    return endpoints;
  }

  /** What the last two steps brought. */
  record Harvest(List<Alert> alerts, List<Endpoint> endpoints) {}

  /** How it ended. */
  record Ending(OnboardingResult result, Optional<Harvest> harvest) {}
}
