package dev.connectorsdk.sophos.endpoint;

/**
 * How much of an endpoint an answer holds. The service's own choice is summary; update times,
 * packages and tags come only in full.
 *
 * @param value the text that the service uses; one that this version does not know is kept
 */
public record EndpointView(String value) {
  public static final EndpointView BASIC = new EndpointView("basic");
  public static final EndpointView SUMMARY = new EndpointView("summary");
  public static final EndpointView FULL = new EndpointView("full");
}
