package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.sophos.internal.ArgumentChecks;

/**
 * A filter for virtual machines of a cloud provider.
 *
 * @param value the text in the API
 */
public record CloudFilter(String value) {

  /** Returns a filter for all machines of a provider. */
  public static CloudFilter of(CloudProvider provider) {
    return new CloudFilter(provider.value());
  }

  /**
   * Returns a filter for one machine of a provider.
   *
   * @throws IllegalArgumentException if the instance id is blank
   */
  public static CloudFilter of(CloudProvider provider, String instanceId) {
    return new CloudFilter(provider.value() + ':' + ArgumentChecks.requireId("instanceId", instanceId));
  }
}
