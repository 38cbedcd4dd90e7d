package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.examples.World;
import dev.connectorsdk.onboarding.Customer;
import dev.connectorsdk.onboarding.OnboardingListener;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.profile.ProfileResult.ManualSteps;
import dev.connectorsdk.stackone.progress.WaitProgress;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import java.util.List;

/** Shows each step, and hands on what the people have to do. */
final class Hands implements OnboardingListener {
  private final World world;
  private final Wishes wishes;
  private final Progress progress;

  Hands(World world, Wishes wishes, Progress progress) {
    this.world = world;
    this.wishes = wishes;
    this.progress = progress;
  }

  @Override
  public void stepFound(PlanStep step) {
    progress.found(step);
  }

  @Override
  public void stepFinished(PlanStep step) {
    progress.ended(step);
  }

  @Override
  public void credentialRequired(List<String> steps) {
    steps.forEach(progress::tell);
  }

  @Override
  public void profileRequired(ManualSteps guide) {
    world.makeProfile(wishes.draft(world), guide, progress.screen());
  }

  @Override
  public void linkReady(Customer customer, ConnectSessionLink link) {
    world.invite(link, progress.screen());
  }

  @Override
  public void waiting(PlanStep step, WaitProgress wait) {
    progress.waiting(wait);
  }
}
