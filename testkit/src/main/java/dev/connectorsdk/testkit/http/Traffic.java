package dev.connectorsdk.testkit.http;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The recorded requests of the servers of one simulator, in the order of their responses. The
 * {@code expect} methods check them, with errors that list the calls; any assertion library can
 * check {@link #calls()}.
 */
public final class Traffic {
  private static final int MOST_SHOWN = 20;
  private static final List<String> READING_POSTS = List.of("/search", "/logs/steps");

  private final Queue<RecordedCall> seen = new ConcurrentLinkedQueue<>();
  private final List<TrafficListener> listeners = TrafficListener.installed();

  Traffic() {}

  /** Returns all calls until now; later calls do not change the list. */
  public List<RecordedCall> calls() {
    return List.copyOf(seen);
  }

  /** Returns the calls of a route by method and template, such as {@code /alerts/{alertId}}. */
  public List<RecordedCall> calls(String method, String route) {
    return where(call -> call.method().equals(method) && call.route().equals(route));
  }

  /** Returns the number of calls of a route. */
  public int count(String method, String route) {
    return calls(method, route).size();
  }

  /** Returns the calls to paths without a route, which are usually mistakes of the client. */
  public List<RecordedCall> unexpected() {
    return where(call -> !call.expected());
  }

  /** Returns the calls that are neither GET, HEAD nor OPTIONS. */
  public List<RecordedCall> writes() {
    return where(RecordedCall::isWrite);
  }

  /** Returns the calls to a token endpoint. */
  public List<RecordedCall> tokenRequests() {
    return where(RecordedCall::isTokenRequest);
  }

  /**
   * Checks that a route was called exactly once.
   *
   * @return the call
   * @throws AssertionError otherwise
   */
  public RecordedCall expectOne(String method, String route) {
    return expect(1, method, route).get(0);
  }

  /**
   * Checks the number of calls of a route.
   *
   * @return the calls
   * @throws AssertionError if there were more or fewer calls
   */
  public List<RecordedCall> expect(int count, String method, String route) {
    return expect(count, "of " + method + " " + route, calls(method, route));
  }

  /**
   * Checks the number of token requests.
   *
   * @throws AssertionError if there were more or fewer requests
   */
  public Traffic expectTokenRequests(int count) {
    expect(count, "for a token", tokenRequests());
    return this;
  }

  /**
   * Checks that no call changed anything. Token requests, searches and reads of StackOne's logs may
   * be POST; a StackOne action counts as a change, whatever it does.
   *
   * @throws AssertionError if a call did
   */
  public Traffic expectNoWrites() {
    expect(0, "that change something", where(Traffic::changesSomething));
    return this;
  }

  /**
   * Checks that all calls were to paths with a route.
   *
   * @throws AssertionError if a call was not
   */
  public Traffic expectNothingUnexpected() {
    expect(0, "to unknown paths", unexpected());
    return this;
  }

  /**
   * Checks that at least one call was for an account, and none for another one.
   *
   * @param id of a tenant, a partner, an organization or a linked account
   * @throws AssertionError otherwise
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

  /** Removes all recorded calls. */
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

  /** Returns the last calls, one a line, with the number of the calls before. */
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

  private List<RecordedCall> where(Predicate<RecordedCall> expected) {
    return seen.stream().filter(expected).toList();
  }
}
