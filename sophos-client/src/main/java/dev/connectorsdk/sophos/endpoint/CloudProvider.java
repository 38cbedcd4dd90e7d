package dev.connectorsdk.sophos.endpoint;

/**
 * Where a virtual machine runs.
 *
 * @param value the text that the service uses; one that this version does not know is kept
 */
public record CloudProvider(String value) {
  public static final CloudProvider AWS = new CloudProvider("aws");
  public static final CloudProvider AZURE = new CloudProvider("azure");
  public static final CloudProvider GCP = new CloudProvider("gcp");
}
