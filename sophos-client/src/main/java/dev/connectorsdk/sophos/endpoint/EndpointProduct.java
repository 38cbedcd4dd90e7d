package dev.connectorsdk.sophos.endpoint;

/**
 * A product that can be on an endpoint.
 *
 * @param value the text that the service uses; one that this version does not know is kept
 */
public record EndpointProduct(String value) {
  public static final EndpointProduct CORE_AGENT = new EndpointProduct("coreAgent");
  public static final EndpointProduct INTERCEPT_X = new EndpointProduct("interceptX");
  public static final EndpointProduct XDR = new EndpointProduct("xdr");
  public static final EndpointProduct ENDPOINT_PROTECTION =
      new EndpointProduct("endpointProtection");
  public static final EndpointProduct DEVICE_ENCRYPTION = new EndpointProduct("deviceEncryption");
  public static final EndpointProduct MTR = new EndpointProduct("mtr");
  public static final EndpointProduct MTD = new EndpointProduct("mtd");
  public static final EndpointProduct ZTNA = new EndpointProduct("ztna");
}
