package dev.connectorsdk.onboarding;

import java.util.Optional;

/**
 * How things are with one customer of a batch. Holds no secret.
 *
 * @param customer the customer
 * @param outcome how it came out
 * @param accountId the linked account, absent if there is none
 * @param text what there is to say about it
 */
public record CustomerReport(
    Customer customer, Outcome outcome, Optional<String> accountId, String text) {

  /** How a customer came out. */
  public enum Outcome {
    /** An earlier run had finished with it; it was not looked at. */
    FINISHED_BEFORE("finished before"),
    /** Its account is linked and works. */
    LINKED("linked"),
    /** It is invited, and has not opened the link yet. */
    INVITED("invited"),
    /** It could not be done. */
    FAILED("failed");

    private final String word;

    Outcome(String word) {
      this.word = word;
    }

    /** The outcome in a word or two for people. */
    public String word() {
      return word;
    }
  }
}
