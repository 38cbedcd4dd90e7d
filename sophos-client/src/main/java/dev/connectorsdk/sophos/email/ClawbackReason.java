package dev.connectorsdk.sophos.email;

/**
 * Why a message is clawed back. Other values exist and are not published: pass their text.
 *
 * @param value the text in the API
 */
public record ClawbackReason(String value) {
  public static final ClawbackReason PHISHING = new ClawbackReason("phishing");
}
