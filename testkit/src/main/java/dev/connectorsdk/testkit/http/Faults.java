package dev.connectorsdk.testkit.http;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The faults of a simulator: for which route, how often, when.
 *
 * <pre>{@code
 * simulator.faults().on("GET", "/common/v1/alerts").times(2).inject(Fault.status(503));
 * simulator.faults().on("*", "/**").withChance(0.1, 42).inject(Fault.resetBeforeResponse());
 * try (Outage outage = simulator.faults().outage("identity")) {
 *   // connections to the token endpoint are refused
 * }
 * }</pre>
 */
public final class Faults {
  private final List<FaultRule> scripts = new CopyOnWriteArrayList<>();
  private final List<Outage> outages = new CopyOnWriteArrayList<>();
  private final List<LoopbackServer> servers;
  private final SkewedClock clock;

  Faults(List<LoopbackServer> servers, SkewedClock clock) {
    this.servers = servers;
    this.clock = clock;
  }

  /**
   * Starts a rule.
   *
   * @param method an HTTP method, or {@code *} for all
   * @param template a path, such as {@code /alerts/{alertId}} or {@code /common/**}. Of several
   *     rules for a call, the first active one in the order of creation applies.
   */
  public FaultRule on(String method, String template) {
    return new FaultRule(this, method, PathTemplate.of(template));
  }

  /**
   * Refuses connections until the outage is closed, and closes those that are open.
   *
   * @param names the servers, as in recorded calls; all servers without a name
   * @throws IllegalArgumentException if there is no server with a name
   */
  public Outage outage(String... names) {
    Set<String> expected = Set.of(names);
    List<LoopbackServer> affected =
        servers.stream().filter(s -> expected.isEmpty() || expected.contains(s.name())).toList();
    if (affected.size() < expected.size()) {
      throw new IllegalArgumentException("Not every name of a server is known: " + expected);
    }
    Outage outage = Outage.of(affected);
    outages.add(outage);
    return outage;
  }

  /**
   * Sets an error of the simulator's clock, which is fast or, with a negative duration, slow.
   * Tokens and credentials expire by this clock, and the {@code Date} of responses follows it.
   */
  public void skewClock(Duration error) {
    clock.skew(error);
  }

  /** Ends all rules and outages, and corrects the clock. */
  public void clear() {
    scripts.clear();
    outages.forEach(Outage::close);
    outages.clear();
    clock.skew(Duration.ZERO);
  }

  void add(FaultRule script) {
    scripts.add(script);
  }

  Instant now() {
    return clock.instant();
  }

  Optional<Fault> take(String method, List<String> segments) {
    Instant now = clock.instant();
    return scripts.stream()
        .filter(script -> script.covers(method, segments))
        .flatMap(script -> script.take(now).stream())
        .findFirst();
  }
}
