package dev.connectorsdk.sophos.alert;

/**
 * A product that raises alerts.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record AlertProduct(String value) {
  public static final AlertProduct OTHER = new AlertProduct("other");
  public static final AlertProduct ENDPOINT = new AlertProduct("endpoint");
  public static final AlertProduct SERVER = new AlertProduct("server");
  public static final AlertProduct MOBILE = new AlertProduct("mobile");
  public static final AlertProduct ENCRYPTION = new AlertProduct("encryption");
  public static final AlertProduct EMAIL_GATEWAY = new AlertProduct("emailGateway");
  public static final AlertProduct WEB_GATEWAY = new AlertProduct("webGateway");
  public static final AlertProduct PHISH_THREAT = new AlertProduct("phishThreat");
  public static final AlertProduct WIRELESS = new AlertProduct("wireless");
  public static final AlertProduct IAAS = new AlertProduct("iaas");
  public static final AlertProduct FIREWALL = new AlertProduct("firewall");
  public static final AlertProduct OPTIX = new AlertProduct("optix");
  public static final AlertProduct ZTNA = new AlertProduct("ztna");
}
