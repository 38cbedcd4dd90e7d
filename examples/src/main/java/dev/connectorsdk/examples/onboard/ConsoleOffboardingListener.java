package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.onboarding.offboarding.OffboardingListener;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import dev.connectorsdk.stackone.progress.WaitProgress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Prints each offboarding step and requires confirmation before each deletion. */
final class ConsoleOffboardingListener implements OffboardingListener {
  private static final Set<String> YES_ANSWERS = Set.of("y", "yes");

  private final ProgressPrinter progress;
  private final BufferedReader input;
  private final boolean assumeYes;

  ConsoleOffboardingListener(ProgressPrinter progress, BufferedReader input, boolean assumeYes) {
    this.progress = progress;
    this.input = input;
    this.assumeYes = assumeYes;
  }

  @Override
  public boolean confirmDeletion(LinkedAccount account) {
    progress.print(
        "Delete account "
            + account.id()
            + " of "
            + account.originOwnerName().or(account::originOwnerId).orElse("an unknown owner")
            + " permanently? [y/N]");
    return assumeYes || confirmed();
  }

  /** The end of the input counts as no. */
  private boolean confirmed() {
    try {
      String line = input.readLine();
      return line != null && YES_ANSWERS.contains(line.strip().toLowerCase(Locale.ROOT));
    } catch (IOException e) {
      throw new UncheckedIOException("The confirmation cannot be read", e);
    }
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
  public void profileDeletionRequired(ConnectorProfile profile, List<String> steps) {
    steps.forEach(progress::print);
  }

  @Override
  public void credentialDeletionRequired(List<String> steps) {
    steps.forEach(progress::print);
  }

  @Override
  public void waiting(PlanStep step, WaitProgress wait) {
    progress.printWait(wait);
  }
}
