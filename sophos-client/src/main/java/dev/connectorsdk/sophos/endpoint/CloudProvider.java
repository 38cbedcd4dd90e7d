package dev.connectorsdk.sophos.endpoint;

/**
 * A cloud provider.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record CloudProvider(String value) {
  public static final CloudProvider AWS = new CloudProvider("aws");
  public static final CloudProvider AZURE = new CloudProvider("azure");
  public static final CloudProvider GCP = new CloudProvider("gcp");
}
