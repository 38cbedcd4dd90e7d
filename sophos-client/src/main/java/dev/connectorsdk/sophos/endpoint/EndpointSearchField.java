package dev.connectorsdk.sophos.endpoint;

/**
 * Where a search looks. Searching by group name is suspended by the service, so it is not offered.
 *
 * @param value the text that the service uses; one that this version does not know is kept
 */
public record EndpointSearchField(String value) {
  public static final EndpointSearchField HOSTNAME = new EndpointSearchField("hostname");
  public static final EndpointSearchField ASSOCIATED_PERSON_NAME =
      new EndpointSearchField("associatedPersonName");
  public static final EndpointSearchField IP_ADDRESSES = new EndpointSearchField("ipAddresses");
  public static final EndpointSearchField OS_NAME = new EndpointSearchField("osName");
}
