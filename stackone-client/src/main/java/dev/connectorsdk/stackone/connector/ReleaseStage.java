package dev.connectorsdk.stackone.connector;

/**
 * The release stage of a connector. Unknown values are kept.
 *
 * @param value the value in StackOne's API
 */
public record ReleaseStage(String value) {
  /** Generally available. */
  public static final ReleaseStage GA = new ReleaseStage("ga");

  /** Beta. */
  public static final ReleaseStage BETA = new ReleaseStage("beta");

  /** Preview. */
  public static final ReleaseStage PREVIEW = new ReleaseStage("preview");

  @Override
  public String toString() {
    return value;
  }
}
