package dev.connectorsdk.testkit.http;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Every request that the servers of one simulator saw, in the order of their answers. What a test
 * expects of them can be said with the {@code expect} methods, whose errors list what was seen, or
 * in any assertion library over {@link #calls()}.
 */
public final class Traffic {
  private static final int MOST_SHOWN = 20;
  private static final List<String> READING_POSTS = List.of("/search", "/logs/steps");

  private final Queue<RecordedCall> seen = new ConcurrentLinkedQueue<>();
  private final List<TrafficListener> listeners = TrafficListener.installed();

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
    return where(RecordedCall::isWrite);
  }

  /** The calls to a token endpoint. */
  public List<RecordedCall> tokenRequests() {
    return where(RecordedCall::isTokenRequest);
  }

  /**
   * Checks that a route was called exactly once.
   *
   * @return the call
   * @throws AssertionError if it was not
   */
  public RecordedCall expectOne(String method, String route) {
    return expect(1, method, route).get(0);
  }

  /**
   * Checks how often a route was called.
   *
   * @return the calls
   * @throws AssertionError if it was called more or less often
   */
  public List<RecordedCall> expect(int count, String method, String route) {
    return expect(count, "of " + method + " " + route, calls(method, route));
  }

  /**
   * Checks how many tokens were asked for.
   *
   * @throws AssertionError if there were more or fewer requests
   */
  public Traffic expectTokenRequests(int count) {
    expect(count, "for a token", tokenRequests());
    return this;
  }

  /**
   * Checks that nothing was changed. Requests for a token, searches and the reading of StackOne's
   * logs may be sent as POST; a StackOne action counts as a change, whatever it does.
   *
   * @throws AssertionError if something was
   */
  public Traffic expectNoWrites() {
    expect(0, "that change something", where(Traffic::changesSomething));
    return this;
  }

  /**
   * Checks that all calls were to paths that the simulator knows.
   *
   * @throws AssertionError if one was not
   */
  public Traffic expectNothingUnexpected() {
    expect(0, "to unknown paths", unexpected());
    return this;
  }

  /**
   * Checks that at least one call was for an account, and none for another.
   *
   * @param id of a tenant, a partner, an organization or a linked account
   * @throws AssertionError if it is not so
   */
  public Traffic expectOnlyAccount(String id) {
    expect(
        0,
        "for another account than " + id,
        where(call -> call.account().filter(other -> !other.equals(id)).isPresent()));
    if (where(call -> call.account().isPresent()).isEmpty()) {
      throw new AssertionError("Expected calls for the account " + id + seen(calls()));
    }
    return this;
  }

  /** Forgets all calls. */
  public void clear() {
    seen.clear();
  }

  void add(RecordedCall call) {
    seen.add(call);
    listeners.forEach(listener -> listener.called(call));
  }

  private static boolean changesSomething(RecordedCall call) {
    return call.isWrite()
        && !call.isTokenRequest()
        && READING_POSTS.stream().noneMatch(call.route()::endsWith);
  }

  private List<RecordedCall> expect(int count, String which, List<RecordedCall> found) {
    if (found.size() != count) {
      throw new AssertionError(
          "Expected " + count + " calls " + which + ", found " + found.size() + seen(calls()));
    }
    return found;
  }

  /** The last calls, one a line; the ones before are counted. */
  private static String seen(List<RecordedCall> calls) {
    int left = Math.max(0, calls.size() - MOST_SHOWN);
    return calls.stream()
        .skip(left)
        .map(call -> "\n  " + call.line())
        .collect(
            Collectors.joining(
                "",
                calls.isEmpty() ? "; no call was seen" : "; these calls were seen:",
                left == 0 ? "" : "\n  and " + left + " before these"));
  }

  private List<RecordedCall> where(Predicate<RecordedCall> wanted) {
    return seen.stream().filter(wanted).toList();
  }
}
