package dev.connectorsdk.sophos.alert;

/**
 * An action on an alert.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record AlertAction(String value) {
  public static final AlertAction ACKNOWLEDGE = new AlertAction("acknowledge");
  public static final AlertAction CLEAN_PUA = new AlertAction("cleanPua");
  public static final AlertAction CLEAN_VIRUS = new AlertAction("cleanVirus");
  public static final AlertAction AUTH_PUA = new AlertAction("authPua");
  public static final AlertAction CLEAR_THREAT = new AlertAction("clearThreat");
  public static final AlertAction CLEAR_HMPA = new AlertAction("clearHmpa");
  public static final AlertAction SEND_MSG_PUA = new AlertAction("sendMsgPua");
  public static final AlertAction SEND_MSG_THREAT = new AlertAction("sendMsgThreat");
}
