package dev.connectorsdk.onboarding;

import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.profile.GuidedCreation;
import dev.connectorsdk.stackone.progress.WaitProgress;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** An admin and a customer who do what they are told; the run may crash at an event. */
final class People implements OnboardingListener {
  private final Acme acme;
  private final String crashAt;
  final List<String> heard = new ArrayList<>();

  People(Acme acme, String crashAt) {
    this.acme = acme;
    this.crashAt = crashAt;
  }

  /** The process dies here. */
  static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private void hear(String event) {
    heard.add(event);
    if (event.equals(crashAt)) {
      throw new Crash();
    }
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
  public void profileWanted(GuidedCreation guide) {
    hear("profile wanted");
    acme.makeProfile();
  }

  @Override
  public void linkReady(Customer customer, ConnectSessionLink link) {
    hear("link ready");
    acme.service.customer().open(URI.create(link.authLinkUrl().reveal()));
  }

  @Override
  public void waiting(PlanStep step, WaitProgress progress) {
    hear("waiting " + step.id());
  }
}
