package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.progress.WaitProgress;
import java.io.PrintWriter;

/** Prints the progress, step by step. */
final class ProgressPrinter {
  private final PrintWriter out;
  private final int steps;
  private int step;

  ProgressPrinter(PrintWriter out, int steps) {
    this.out = out;
    this.steps = steps;
  }

  /** Prints the start of a step. */
  void startStep(String title) {
    step++;
    out.printf("[%d/%d] %s%n", step, steps, title);
    out.flush();
  }

  /** Prints a line about the current step. */
  void print(String text) {
    out.println("      " + text);
    out.flush();
  }

  void found(PlanStep found) {
    startStep(found.title());
    print(PlanFormatter.details(found));
  }

  void ended(PlanStep ended) {
    print(
        ended.isDone()
            ? PlanFormatter.details(ended)
            : "Not done: " + PlanFormatter.details(ended));
  }

  void waiting(WaitProgress wait) {
    print(
        "waiting: %d s elapsed, %d s left"
            .formatted(wait.waited().toSeconds(), wait.left().toSeconds()));
  }

  PrintWriter out() {
    return out;
  }
}
