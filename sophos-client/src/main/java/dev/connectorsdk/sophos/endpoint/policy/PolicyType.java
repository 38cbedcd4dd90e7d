package dev.connectorsdk.sophos.endpoint.policy;

/**
 * The type of an endpoint policy. The two types of data loss prevention occur in older samples of
 * the service only.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record PolicyType(String value) {
  public static final PolicyType THREAT_PROTECTION = new PolicyType("threat-protection");
  public static final PolicyType PERIPHERAL_CONTROL = new PolicyType("peripheral-control");
  public static final PolicyType APPLICATION_CONTROL = new PolicyType("application-control");
  public static final PolicyType WEB_CONTROL = new PolicyType("web-control");
  public static final PolicyType AGENT_UPDATING = new PolicyType("agent-updating");
  public static final PolicyType WINDOWS_FIREWALL = new PolicyType("windows-firewall");
  public static final PolicyType DEVICE_ENCRYPTION = new PolicyType("device-encryption");
  public static final PolicyType DATA_COLLECTION_AND_INVESTIGATION =
      new PolicyType("data-collection-and-investigation");
  public static final PolicyType ENDPOINT_DNS_PROTECTION =
      new PolicyType("endpoint-dns-protection");
  public static final PolicyType DATA_LOSS_PREVENTION = new PolicyType("data-loss-prevention");
  public static final PolicyType SERVER_THREAT_PROTECTION =
      new PolicyType("server-threat-protection");
  public static final PolicyType SERVER_PERIPHERAL_CONTROL =
      new PolicyType("server-peripheral-control");
  public static final PolicyType SERVER_APPLICATION_CONTROL =
      new PolicyType("server-application-control");
  public static final PolicyType SERVER_WEB_CONTROL = new PolicyType("server-web-control");
  public static final PolicyType SERVER_LOCKDOWN = new PolicyType("server-lockdown");
  public static final PolicyType SERVER_AGENT_UPDATING = new PolicyType("server-agent-updating");
  public static final PolicyType SERVER_WINDOWS_FIREWALL =
      new PolicyType("server-windows-firewall");
  public static final PolicyType SERVER_FILE_INTEGRITY_MONITORING =
      new PolicyType("server-file-integrity-monitoring");
  public static final PolicyType SERVER_LINUX_RUNTIME_DETECTION =
      new PolicyType("server-linux-runtime-detection");
  public static final PolicyType SERVER_DATA_COLLECTION_AND_INVESTIGATION =
      new PolicyType("server-data-collection-and-investigation");
  public static final PolicyType SERVER_DATA_LOSS_PREVENTION =
      new PolicyType("server-data-loss-prevention");
}
