package dev.connectorsdk.testkit.http;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/** Every request that the servers of one simulator saw, in the order of their answers. */
public final class Traffic {
  private final Queue<RecordedCall> seen = new ConcurrentLinkedQueue<>();

  Traffic() {}

  /** All calls until now; later calls do not change the list. */
  public List<RecordedCall> calls() {
    return List.copyOf(seen);
  }

  /** The calls of one route, named by method and template, such as {@code /alerts/{alertId}}. */
  public List<RecordedCall> calls(String method, String route) {
    return where(call -> call.method().equals(method) && call.route().equals(route));
  }

  /** How often a route was called. */
  public int count(String method, String route) {
    return calls(method, route).size();
  }

  /** The calls to paths that the simulator does not know: mistakes of the client, as a rule. */
  public List<RecordedCall> unexpected() {
    return where(call -> !call.expected());
  }

  /** The calls that are neither GET, HEAD nor OPTIONS. */
  public List<RecordedCall> writes() {
    return where(call -> !List.of("GET", "HEAD", "OPTIONS").contains(call.method()));
  }

  /** Forgets all calls. */
  public void clear() {
    seen.clear();
  }

  void add(RecordedCall call) {
    seen.add(call);
  }

  private List<RecordedCall> where(Predicate<RecordedCall> wanted) {
    return seen.stream().filter(wanted).toList();
  }
}
