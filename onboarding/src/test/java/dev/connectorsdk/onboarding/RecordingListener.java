package dev.connectorsdk.onboarding;

import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.profile.ProfileResult.ManualSteps;
import dev.connectorsdk.stackone.progress.WaitProgress;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Performs each manual step at once, and records the events; throws at one of them. */
final class RecordingListener implements OnboardingListener {
  private final OnboardingFixture fixture;
  private final String crashAt;
  final List<String> events = new ArrayList<>();

  RecordingListener(OnboardingFixture fixture, String crashAt) {
    this.fixture = fixture;
    this.crashAt = crashAt;
  }

  /** Stands for the end of the process. */
  static final class Crash extends Error {
    private static final long serialVersionUID = 1L;
  }

  private void record(String event) {
    events.add(event);
    if (event.equals(crashAt)) {
      throw new Crash();
    }
  }

  @Override
  public void stepFound(PlanStep step) {
    record("found " + step.id());
  }

  @Override
  public void stepFinished(PlanStep step) {
    record("finished " + step.id());
  }

  @Override
  public void profileRequired(ManualSteps guide) {
    record("profile required");
    fixture.createProfile();
  }

  @Override
  public void linkReady(Customer customer, ConnectSessionLink link) {
    record("link ready");
    fixture.service.customer().open(URI.create(link.authLinkUrl().reveal()));
  }

  @Override
  public void waiting(PlanStep step, WaitProgress progress) {
    record("waiting " + step.id());
  }
}
