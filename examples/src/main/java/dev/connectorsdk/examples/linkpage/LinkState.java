package dev.connectorsdk.examples.linkpage;

import java.util.Map;

/**
 * The state of a link attempt, in words for the customer.
 *
 * @param stage the style of the page: {@code new}, {@code waiting}, {@code active} or {@code
 *     attention}
 * @param headline a short headline
 * @param detail the meaning of the state, or what to do
 */
record LinkState(String stage, String headline, String detail) {
  static final LinkState NEW =
      new LinkState("new", "Not connected yet", "It takes about a minute.");
  static final LinkState WAITING =
      new LinkState("waiting", "Waiting for you", "This page updates when you are done.");
  static final LinkState ACTIVE =
      new LinkState("active", "Connected", "Everything is set up. You can close this page.");
  static final LinkState DISCONNECTED =
      attention("Disconnected", "The account was removed. You can connect it again.");
  static final LinkState EXPIRED =
      attention("The link has expired", "Nothing was connected. You can start again.");
  static final LinkState FAILED =
      attention("That did not work", "It is not your fault. Please start again in a moment.");

  static LinkState attention(String headline, String detail) {
    return new LinkState("attention", headline, detail);
  }

  Map<String, String> toMap() {
    return Map.of("stage", stage, "headline", headline, "detail", detail);
  }
}
