package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.progress.WaitProgress;
import java.io.PrintWriter;

/** Tells a person what is being done, step by step. */
final class ProgressPrinter {
  private final PrintWriter screen;
  private final int steps;
  private int step;

  ProgressPrinter(PrintWriter screen, int steps) {
    this.screen = screen;
    this.steps = steps;
  }

  /** A step begins. */
  void begin(String title) {
    step++;
    screen.printf("[%d/%d] %s%n", step, steps, title);
    screen.flush();
  }

  /** What came of the step, or what is being done. */
  void tell(String words) {
    screen.println("      " + words);
    screen.flush();
  }

  void found(PlanStep found) {
    begin(found.title());
    tell(PlanFormatter.words(found));
  }

  void ended(PlanStep ended) {
    tell(ended.isDone() ? PlanFormatter.words(ended) : "Not done: " + PlanFormatter.words(ended));
  }

  void waiting(WaitProgress wait) {
    tell(
        "waiting: %d s so far, %d s left"
            .formatted(wait.waited().toSeconds(), wait.left().toSeconds()));
  }

  PrintWriter screen() {
    return screen;
  }
}
