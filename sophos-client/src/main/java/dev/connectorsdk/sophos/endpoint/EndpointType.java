package dev.connectorsdk.sophos.endpoint;

/**
 * The type of an endpoint. Security VMs are obsolete.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record EndpointType(String value) {
  public static final EndpointType COMPUTER = new EndpointType("computer");
  public static final EndpointType SERVER = new EndpointType("server");
  public static final EndpointType SECURITY_VM = new EndpointType("securityVm");
}
