package dev.connectorsdk.sophos.endpoint;

/**
 * A property to search in. There is none for the group name, because the service has suspended that search.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record EndpointSearchField(String value) {
  public static final EndpointSearchField HOSTNAME = new EndpointSearchField("hostname");
  public static final EndpointSearchField ASSOCIATED_PERSON_NAME =
      new EndpointSearchField("associatedPersonName");
  public static final EndpointSearchField IP_ADDRESSES = new EndpointSearchField("ipAddresses");
  public static final EndpointSearchField OS_NAME = new EndpointSearchField("osName");
}
