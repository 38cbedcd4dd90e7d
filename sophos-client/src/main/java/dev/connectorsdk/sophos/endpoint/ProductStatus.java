package dev.connectorsdk.sophos.endpoint;

/**
 * Whether a product is on an endpoint.
 *
 * @param value the text that the service uses; one that this version does not know is kept
 */
public record ProductStatus(String value) {
  public static final ProductStatus INSTALLED = new ProductStatus("installed");
  public static final ProductStatus NOT_INSTALLED = new ProductStatus("notInstalled");
}
