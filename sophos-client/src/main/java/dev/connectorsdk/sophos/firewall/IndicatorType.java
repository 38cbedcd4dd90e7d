package dev.connectorsdk.sophos.firewall;

/**
 * The type of the indicators in an MDR threat feed.
 *
 * @param value the text in the API; only that of IPv4 addresses is published
 */
public record IndicatorType(String value) {
  public static final IndicatorType IPV4_ADDRESS = new IndicatorType("ipv4-addr");
}
