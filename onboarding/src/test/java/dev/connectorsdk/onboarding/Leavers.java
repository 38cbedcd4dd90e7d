package dev.connectorsdk.onboarding;

import dev.connectorsdk.onboarding.offboarding.OffboardingListener;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import java.util.ArrayList;
import java.util.List;

/** People who agree to each deletion and delete what they are told to; the run may crash. */
final class Leavers implements OffboardingListener {
  private final Acme acme;
  private final String crashAt;
  final List<String> heard = new ArrayList<>();

  Leavers(Acme acme, String crashAt) {
    this.acme = acme;
    this.crashAt = crashAt;
  }

  private void hear(String event) {
    heard.add(event);
    if (event.equals(crashAt)) {
      throw new People.Crash();
    }
  }

  @Override
  public boolean mayDelete(LinkedAccount account) {
    hear("may delete");
    return true;
  }

  @Override
  public void found(PlanStep step) {
    hear("found " + step.id());
  }

  @Override
  public void ended(PlanStep step) {
    hear("ended " + step.id());
  }

  @Override
  public void profileUnwanted(ConnectorProfile profile, List<String> steps) {
    hear("profile unwanted");
    acme.service.dashboard().delete(profile.id());
  }

  @Override
  public void credentialUnwanted(List<String> steps) {
    hear("credential unwanted");
    acme.refused = true;
  }
}
