package dev.connectorsdk.sophos.siem;

import java.util.Locale;

/**
 * The severity of an event or alert.
 *
 * @param value the text in the API in lower case, since its letter case varies; values unknown to
 *     this version are kept
 */
public record SiemSeverity(String value) {
  public static final SiemSeverity NONE = new SiemSeverity("none");
  public static final SiemSeverity LOW = new SiemSeverity("low");
  public static final SiemSeverity MEDIUM = new SiemSeverity("medium");
  public static final SiemSeverity HIGH = new SiemSeverity("high");
  public static final SiemSeverity CRITICAL = new SiemSeverity("critical");

  /** Converts the value to lower case. */
  public SiemSeverity {
    value = value.toLowerCase(Locale.ROOT);
  }
}
