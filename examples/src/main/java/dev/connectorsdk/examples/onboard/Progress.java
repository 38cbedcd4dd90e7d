package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.stackone.progress.WaitProgress;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Tells a person what is being done, step by step, and keeps what came of it for a machine. */
final class Progress {
  private final PrintWriter screen;
  private final int steps;
  private final Map<String, Object> results = new LinkedHashMap<>();
  private int step;

  Progress(PrintWriter screen, int steps) {
    this.screen = screen;
    this.steps = steps;
  }

  /** Does one step and shows its result. */
  <T> T step(String title, String key, Supplier<T> work, Function<T, Outcome> outcome) {
    step++;
    screen.printf("[%d/%d] %s%n", step, steps, title);
    screen.flush();
    T value = work.get();
    Outcome result = outcome.apply(value);
    screen.println("      " + result.words());
    screen.flush();
    results.put(key, result.members());
    return value;
  }

  void waiting(WaitProgress wait) {
    screen.printf(
        "      waiting: %d s so far, %d s left%n",
        wait.waited().toSeconds(), wait.left().toSeconds());
    screen.flush();
  }

  PrintWriter screen() {
    return screen;
  }

  Map<String, Object> results() {
    return results;
  }

  /**
   * What came of a step.
   *
   * @param words for a person
   * @param members for a machine
   */
  record Outcome(String words, Object members) {}
}
