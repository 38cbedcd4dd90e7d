package dev.connectorsdk.testkit.http;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The faults that a test has scripted: which route, how often, when, what.
 *
 * <pre>{@code
 * simulator.faults().on("GET", "/common/v1/alerts").times(2).inject(Fault.status(503));
 * simulator.faults().on("*", "/**").withChance(0.1, 42).inject(Fault.resetBeforeResponse());
 * try (Outage outage = simulator.faults().outage("identity")) {
 *   // nobody listens at the token endpoint's port
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
   * Starts a script for the calls of a method, or of any with {@code *}, to paths of a template,
   * such as {@code /alerts/{alertId}} or {@code /common/**}. Scripts are tried in the order of
   * their making; the first that still has faults to give is used.
   */
  public FaultRule on(String method, String template) {
    return new FaultRule(this, method, PathTemplate.of(template));
  }

  /**
   * Refuses connections until the outage is closed; calls under way are cut.
   *
   * @param names the servers, as recorded calls name them; without one, all servers
   * @throws IllegalArgumentException if there is no server of a name
   */
  public Outage outage(String... names) {
    Set<String> wanted = Set.of(names);
    List<LoopbackServer> struck =
        servers.stream().filter(s -> wanted.isEmpty() || wanted.contains(s.name())).toList();
    if (struck.size() < wanted.size()) {
      throw new IllegalArgumentException("Not every name of a server is known: " + wanted);
    }
    Outage outage = Outage.of(struck);
    outages.add(outage);
    return outage;
  }

  /**
   * Lets the simulator's clock be wrong by so much, fast or, with a negative duration, slow. Its
   * tokens and credentials end by that clock, and its answers are dated by it.
   */
  public void skewClock(Duration error) {
    clock.skew(error);
  }

  /** Ends all scripts and outages, and puts the clock right. */
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
