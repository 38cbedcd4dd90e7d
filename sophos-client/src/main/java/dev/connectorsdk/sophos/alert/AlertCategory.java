package dev.connectorsdk.sophos.alert;

/**
 * A category of alerts.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record AlertCategory(String value) {
  public static final AlertCategory AZURE = new AlertCategory("azure");
  public static final AlertCategory AD_SYNC = new AlertCategory("adSync");
  public static final AlertCategory APPLICATION_CONTROL = new AlertCategory("applicationControl");
  public static final AlertCategory APP_REPUTATION = new AlertCategory("appReputation");
  public static final AlertCategory BLOCK_LISTED = new AlertCategory("blockListed");
  public static final AlertCategory CONNECTIVITY = new AlertCategory("connectivity");

  /** The web gateway. */
  public static final AlertCategory CWG = new AlertCategory("cwg");

  /** Device encryption. */
  public static final AlertCategory DENC = new AlertCategory("denc");

  public static final AlertCategory DOWNLOAD_REPUTATION = new AlertCategory("downloadReputation");
  public static final AlertCategory ENDPOINT_FIREWALL = new AlertCategory("endpointFirewall");

  /** File encryption. */
  public static final AlertCategory FENC = new AlertCategory("fenc");

  public static final AlertCategory FORENSIC_SNAPSHOT = new AlertCategory("forensicSnapshot");
  public static final AlertCategory GENERAL = new AlertCategory("general");

  /** Infrastructure as a service: cloud accounts. */
  public static final AlertCategory IAAS = new AlertCategory("iaas");

  public static final AlertCategory IAAS_AZURE = new AlertCategory("iaasAzure");
  public static final AlertCategory ISOLATION = new AlertCategory("isolation");
  public static final AlertCategory MALWARE = new AlertCategory("malware");

  /** Managed detection and response (formerly Managed Threat Response). */
  public static final AlertCategory MTR = new AlertCategory("mtr");

  public static final AlertCategory MOBILES = new AlertCategory("mobiles");
  public static final AlertCategory POLICY = new AlertCategory("policy");
  public static final AlertCategory PROTECTION = new AlertCategory("protection");

  /** Potentially unwanted applications. */
  public static final AlertCategory PUA = new AlertCategory("pua");

  public static final AlertCategory RUNTIME_DETECTIONS = new AlertCategory("runtimeDetections");
  public static final AlertCategory SECURITY = new AlertCategory("security");

  /** Mobile devices (Sophos Mobile Control). */
  public static final AlertCategory SMC = new AlertCategory("smc");

  public static final AlertCategory SYSTEM_HEALTH = new AlertCategory("systemHealth");

  /** User activity verification. */
  public static final AlertCategory UAV = new AlertCategory("uav");

  public static final AlertCategory UNCATEGORIZED = new AlertCategory("uncategorized");
  public static final AlertCategory UPDATING = new AlertCategory("updating");

  /** The UTM appliance. */
  public static final AlertCategory UTM = new AlertCategory("utm");

  public static final AlertCategory VIRT = new AlertCategory("virt");
  public static final AlertCategory WIRELESS = new AlertCategory("wireless");
  public static final AlertCategory XG_EMAIL = new AlertCategory("xgEmail");

  /** Resources of zero trust network access. */
  public static final AlertCategory ZTNA_RESOURCE = new AlertCategory("ztnaResource");
}
