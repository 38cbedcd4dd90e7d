package dev.connectorsdk.sophos.endpoint;

/**
 * How far a request to an endpoint has come.
 *
 * @param value the text that the service uses; one that this version does not know is kept
 */
public record RequestStatus(String value) {
  public static final RequestStatus REQUESTED = new RequestStatus("requested");
}
