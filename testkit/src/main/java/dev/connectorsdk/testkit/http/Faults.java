package dev.connectorsdk.testkit.http;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The faults that a test has scripted: which route, how often, what.
 *
 * <pre>{@code
 * simulator.faults().on("GET", "/common/v1/alerts").times(2).answer(Fault.status(503));
 * }</pre>
 */
public final class Faults {
  private final List<FaultScript> scripts = new CopyOnWriteArrayList<>();

  Faults() {}

  /**
   * Starts a script for the calls of a method, or of any with {@code *}, to paths of a template,
   * such as {@code /alerts/{alertId}} or {@code /common/**}. Scripts are tried in the order of
   * their making; the first that still has faults to give is used.
   */
  public FaultScript on(String method, String template) {
    return new FaultScript(this, method, PathTemplate.of(template));
  }

  /** Ends all scripts. */
  public void clear() {
    scripts.clear();
  }

  void add(FaultScript script) {
    scripts.add(script);
  }

  Optional<Fault> take(String method, List<String> segments) {
    return scripts.stream()
        .filter(script -> script.covers(method, segments))
        .flatMap(script -> script.take().stream())
        .findFirst();
  }
}
