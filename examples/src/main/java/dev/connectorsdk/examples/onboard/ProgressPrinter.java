package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.progress.WaitProgress;
import java.io.PrintWriter;
import java.util.Locale;

/** Prints the progress, step by step. */
final class ProgressPrinter {
  private final PrintWriter out;
  private final int steps;
  private int number;

  ProgressPrinter(PrintWriter out, int steps) {
    this.out = out;
    this.steps = steps;
  }

  /** Prints the start of a step. */
  void startStep(String title) {
    number++;
    out.printf(Locale.ROOT, "[%d/%d] %s%n", number, steps, title);
    out.flush();
  }

  /** Prints a line about the current step. */
  void print(String text) {
    out.println("      " + text);
    out.flush();
  }

  void printStep(PlanStep step) {
    startStep(step.title());
    print(PlanFormatter.details(step));
  }

  void printResult(PlanStep step) {
    print(step.isDone() ? PlanFormatter.details(step) : "Not done: " + PlanFormatter.details(step));
  }

  void printWait(WaitProgress wait) {
    print(
        String.format(
            Locale.ROOT,
            "waiting: %d s elapsed, %d s left",
            wait.elapsed().toSeconds(),
            wait.remaining().toSeconds()));
  }

  PrintWriter out() {
    return out;
  }
}
