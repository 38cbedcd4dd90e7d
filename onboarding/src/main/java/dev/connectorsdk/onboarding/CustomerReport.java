package dev.connectorsdk.onboarding;

import java.util.Optional;

/**
 * The outcome of one customer in a batch. Contains no secret.
 *
 * @param customer the customer
 * @param outcome the outcome
 * @param accountId the id of the linked account, absent if there is none
 * @param text details for people, may be empty
 */
public record CustomerReport(
    Customer customer, Outcome outcome, Optional<String> accountId, String text) {

  /** The outcome of a customer. */
  public enum Outcome {
    /** An earlier run completed it; nothing was requested. */
    FINISHED_BEFORE("finished before"),
    /** The account is linked and verified. */
    LINKED("linked"),
    /** The customer is invited and has not opened the link yet. */
    INVITED("invited"),
    /** A step failed or is blocked. */
    FAILED("failed");

    private final String word;

    Outcome(String word) {
      this.word = word;
    }

    /** The outcome in one or two words for people. */
    public String word() {
      return word;
    }
  }
}
