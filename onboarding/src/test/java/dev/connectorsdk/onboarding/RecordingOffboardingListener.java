package dev.connectorsdk.onboarding;

import dev.connectorsdk.onboarding.offboarding.OffboardingListener;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import java.util.ArrayList;
import java.util.List;

/** Confirms and performs each deletion at once, and records the events; throws at one of them. */
final class RecordingOffboardingListener implements OffboardingListener {
  private final OnboardingFixture fixture;
  private final String crashAt;
  final List<String> events = new ArrayList<>();

  RecordingOffboardingListener(OnboardingFixture fixture, String crashAt) {
    this.fixture = fixture;
    this.crashAt = crashAt;
  }

  private void record(String event) {
    events.add(event);
    if (event.equals(crashAt)) {
      throw new RecordingListener.Crash();
    }
  }

  @Override
  public boolean confirmDeletion(LinkedAccount account) {
    record("confirm deletion");
    return true;
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
  public void profileDeletionRequired(ConnectorProfile profile, List<String> steps) {
    record("profile deletion required");
    fixture.service.dashboard().delete(profile.id());
  }

  @Override
  public void credentialDeletionRequired(List<String> steps) {
    record("credential deletion required");
    fixture.deleteCredential();
  }
}
