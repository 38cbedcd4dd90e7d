package dev.connectorsdk.sophos.endpoint;

/**
 * The isolation status of an endpoint.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record IsolationStatus(String value) {
  public static final IsolationStatus ISOLATED = new IsolationStatus("isolated");
  public static final IsolationStatus NOT_ISOLATED = new IsolationStatus("notIsolated");
}
