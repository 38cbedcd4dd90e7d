package dev.connectorsdk.core.error;

import java.util.List;

/**
 * The request and the attempts of a failed call.
 *
 * @param request method, host and path, such as {@code GET api.central.sophos.com/whoami/v1};
 *     without the query, which may hold personal data
 * @param attempts the attempts in order; empty if nothing was sent
 */
public record CallReport(String request, List<Attempt> attempts) {

  /** Copies the list. */
  public CallReport {
    attempts = List.copyOf(attempts);
  }

  /** Returns the report of a call that was never sent. */
  public static CallReport notSent(String request) {
    return new CallReport(request, List.of());
  }

  String history() {
    return attempts.size() < 2 ? "" : " Attempts: " + attempts.size() + " " + attempts + ".";
  }
}
