package dev.connectorsdk.stackone.connector;

/**
 * How finished a connector is. StackOne may add values: one that this class does not know is kept
 * as it came.
 *
 * @param value the value as StackOne writes it
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
