package dev.connectorsdk.sophos.alert;

/**
 * An action on an alert.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record AlertAction(String value) {
  /** Marks the alert as seen. */
  public static final AlertAction ACKNOWLEDGE = new AlertAction("acknowledge");

  /** Cleans up a potentially unwanted application. */
  public static final AlertAction CLEAN_PUA = new AlertAction("cleanPua");

  /** Cleans up malware. */
  public static final AlertAction CLEAN_VIRUS = new AlertAction("cleanVirus");

  /** Authorizes a potentially unwanted application. */
  public static final AlertAction AUTH_PUA = new AlertAction("authPua");

  /** Clears a threat from the list without a cleanup. */
  public static final AlertAction CLEAR_THREAT = new AlertAction("clearThreat");

  /** Clears an alert of the exploit mitigation (HitmanPro.Alert). */
  public static final AlertAction CLEAR_HMPA = new AlertAction("clearHmpa");

  /** Sends the affected user a message about a potentially unwanted application. */
  public static final AlertAction SEND_MSG_PUA = new AlertAction("sendMsgPua");

  /** Sends the affected user a message about a threat. */
  public static final AlertAction SEND_MSG_THREAT = new AlertAction("sendMsgThreat");
}
