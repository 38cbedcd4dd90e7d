package dev.connectorsdk.sophos.alert;

/**
 * How grave an alert is.
 *
 * @param value the text that the service uses; one that this version does not know is kept
 */
public record Severity(String value) {
  public static final Severity HIGH = new Severity("high");
  public static final Severity MEDIUM = new Severity("medium");
  public static final Severity LOW = new Severity("low");
}
