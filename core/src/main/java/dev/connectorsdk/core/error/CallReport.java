package dev.connectorsdk.core.error;

import java.util.List;

/**
 * What was asked and how often: the part that every failure has.
 *
 * @param request method, host and path, such as {@code GET api.central.sophos.com/whoami/v1};
 *     without the query, which may name people
 * @param attempts every try in order; empty where nothing was sent
 */
public record CallReport(String request, List<Attempt> attempts) {

  /** Copies the list. */
  public CallReport {
    attempts = List.copyOf(attempts);
  }

  /** A report of a call that was never sent. */
  public static CallReport notSent(String request) {
    return new CallReport(request, List.of());
  }

  String history() {
    return attempts.size() < 2 ? "" : " Attempts: " + attempts.size() + " " + attempts + ".";
  }
}
