package dev.connectorsdk.sophos.alert;

/**
 * A product that raises alerts.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record AlertProduct(String value) {
  /** None of the products below. */
  public static final AlertProduct OTHER = new AlertProduct("other");

  /** Endpoint protection of computers. */
  public static final AlertProduct ENDPOINT = new AlertProduct("endpoint");

  /** Protection of servers. */
  public static final AlertProduct SERVER = new AlertProduct("server");

  /** Mobile devices. */
  public static final AlertProduct MOBILE = new AlertProduct("mobile");

  /** Device encryption. */
  public static final AlertProduct ENCRYPTION = new AlertProduct("encryption");

  /** Email security. */
  public static final AlertProduct EMAIL_GATEWAY = new AlertProduct("emailGateway");

  /** The web gateway. */
  public static final AlertProduct WEB_GATEWAY = new AlertProduct("webGateway");

  /** Phishing simulations and training. */
  public static final AlertProduct PHISH_THREAT = new AlertProduct("phishThreat");

  /** Wireless access points. */
  public static final AlertProduct WIRELESS = new AlertProduct("wireless");

  /** Infrastructure as a service: cloud accounts. */
  public static final AlertProduct IAAS = new AlertProduct("iaas");

  /** Firewalls. */
  public static final AlertProduct FIREWALL = new AlertProduct("firewall");

  /** Cloud Optix. */
  public static final AlertProduct OPTIX = new AlertProduct("optix");

  /** Zero trust network access. */
  public static final AlertProduct ZTNA = new AlertProduct("ztna");
}
