package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.sophos.internal.ArgumentChecks;

/**
 * Virtual machines of a cloud provider to filter by.
 *
 * @param value the text that the service takes
 */
public record CloudFilter(String value) {

  /** All machines of a provider. */
  public static CloudFilter of(CloudProvider provider) {
    return new CloudFilter(provider.value());
  }

  /**
   * One machine of a provider.
   *
   * @throws IllegalArgumentException if the instance id is blank
   */
  public static CloudFilter of(CloudProvider provider, String instanceId) {
    return new CloudFilter(provider.value() + ':' + ArgumentChecks.id("instanceId", instanceId));
  }
}
