package dev.connectorsdk.sophos.role;

/**
 * A product that permission sets belong to.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record PermissionProduct(String value) {
  public static final PermissionProduct ENDPOINT = new PermissionProduct("endpoint");
  public static final PermissionProduct SERVER = new PermissionProduct("server");
  public static final PermissionProduct ENCRYPTION = new PermissionProduct("encryption");
  public static final PermissionProduct EMAIL_GATEWAY = new PermissionProduct("emailGateway");
  public static final PermissionProduct WEB_GATEWAY = new PermissionProduct("webGateway");
  public static final PermissionProduct MOBILE = new PermissionProduct("mobile");
  public static final PermissionProduct PHISH_THREAT = new PermissionProduct("phishThreat");
  public static final PermissionProduct WIRELESS = new PermissionProduct("wireless");
  public static final PermissionProduct FIREWALL = new PermissionProduct("firewall");
  public static final PermissionProduct OPTIX = new PermissionProduct("optix");
  public static final PermissionProduct ZTNA = new PermissionProduct("ztna");
}
