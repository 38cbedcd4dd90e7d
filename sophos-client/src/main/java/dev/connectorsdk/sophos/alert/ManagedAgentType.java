package dev.connectorsdk.sophos.alert;

/**
 * What kind of device or agent an alert is about. That {@code server} and {@code accessPoint} exist
 * is unverified.
 *
 * @param value the text that the service uses; one that this version does not know is kept
 */
public record ManagedAgentType(String value) {
  public static final ManagedAgentType COMPUTER = new ManagedAgentType("computer");
  public static final ManagedAgentType SERVER = new ManagedAgentType("server");
  public static final ManagedAgentType ACCESS_POINT = new ManagedAgentType("accessPoint");
  public static final ManagedAgentType WIRELESS_NETWORK = new ManagedAgentType("wirelessNetwork");
  public static final ManagedAgentType UTM = new ManagedAgentType("utm");
  public static final ManagedAgentType XG_FIREWALL = new ManagedAgentType("xgFirewall");
}
