package dev.connectorsdk.sophos.endpoint;

/**
 * Whether an endpoint is cut off from the network.
 *
 * @param value the text that the service uses; one that this version does not know is kept
 */
public record IsolationStatus(String value) {
  public static final IsolationStatus ISOLATED = new IsolationStatus("isolated");
  public static final IsolationStatus NOT_ISOLATED = new IsolationStatus("notIsolated");
}
