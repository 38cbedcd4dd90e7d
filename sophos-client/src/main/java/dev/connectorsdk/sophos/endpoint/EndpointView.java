package dev.connectorsdk.sophos.endpoint;

/**
 * The extent of an endpoint in a response. The default of the service is summary; update times, packages and tags are in the full view only.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record EndpointView(String value) {
  public static final EndpointView BASIC = new EndpointView("basic");
  public static final EndpointView SUMMARY = new EndpointView("summary");
  public static final EndpointView FULL = new EndpointView("full");
}
