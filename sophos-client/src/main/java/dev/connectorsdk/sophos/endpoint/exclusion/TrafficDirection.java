package dev.connectorsdk.sophos.endpoint.exclusion;

/**
 * The direction of the connections that a network exclusion applies to.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record TrafficDirection(String value) {
  public static final TrafficDirection INBOUND = new TrafficDirection("inbound");
  public static final TrafficDirection OUTBOUND = new TrafficDirection("outbound");
  public static final TrafficDirection BOTH = new TrafficDirection("both");
}
