package dev.connectorsdk.onboarding.diagnosis;

/**
 * What a check came to. Holds no secret.
 *
 * @param id what programs know the check by, such as {@code sophos.token}
 * @param title what it is about, for people
 * @param state how it came out
 * @param evidence what was seen, or why nothing was looked at
 * @param advice what to do, empty if nothing is to be done
 */
public record Finding(String id, String title, State state, String evidence, String advice) {

  /** How a check came out. */
  public enum State {
    /** It is as it should be. */
    OK("ok", "is well"),
    /** It works, or may work, and somebody should look at it. */
    WARNING("warning", "has a warning"),
    /** It is wrong. */
    FAILED("failed", "failed"),
    /** It was not looked at. */
    SKIPPED("skipped", "was skipped");

    private final String word;
    private final String past;

    State(String word, String past) {
      this.word = word;
      this.past = past;
    }

    /** The state in a word for people. */
    public String word() {
      return word;
    }

    String past() {
      return past;
    }
  }
}
