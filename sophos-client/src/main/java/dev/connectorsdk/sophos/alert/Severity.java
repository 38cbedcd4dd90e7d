package dev.connectorsdk.sophos.alert;

/**
 * The severity of an alert.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record Severity(String value) {
  public static final Severity HIGH = new Severity("high");
  public static final Severity MEDIUM = new Severity("medium");
  public static final Severity LOW = new Severity("low");
}
