package dev.connectorsdk.sophos.endpoint;

/**
 * What kind of device an endpoint is. Security VMs are obsolete.
 *
 * @param value the text that the service uses; one that this version does not know is kept
 */
public record EndpointType(String value) {
  public static final EndpointType COMPUTER = new EndpointType("computer");
  public static final EndpointType SERVER = new EndpointType("server");
  public static final EndpointType SECURITY_VM = new EndpointType("securityVm");
}
