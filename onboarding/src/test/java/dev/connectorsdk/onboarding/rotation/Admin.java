package dev.connectorsdk.onboarding.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.profile.ProfileResult.ManualSteps;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import java.util.ArrayList;
import java.util.List;

/** Performs each manual step at once, and records the events; throws at one of them. */
final class Admin implements RotationListener {
  private final RotationFixture fixture;
  private final String crashAt;
  final List<String> events = new ArrayList<>();

  Admin(RotationFixture fixture, String crashAt) {
    this.fixture = fixture;
    this.crashAt = crashAt;
  }

  private void record(String event) {
    events.add(event);
    if (event.equals(crashAt)) {
      throw new IllegalStateException("crash");
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
  public void changeRequired(ManualSteps guide) {
    enter(fixture.fresh, guide);
    record("change required");
  }

  @Override
  public void undoRequired(ManualSteps guide) {
    enter(fixture.old, guide);
    record("undo required");
  }

  private void enter(SimulatedCredential credential, ManualSteps guide) {
    assertThat(guide.text())
        .contains(credential.clientId())
        .doesNotContain(credential.revealSecret());
    fixture.enter(credential);
  }
}
