package dev.connectorsdk.sophos.endpoint.exclusion;

import dev.connectorsdk.core.internal.http.ApiBinding;

/** The exclusions of a tenant: from scans, from isolation and from intrusion prevention. */
public final class Exclusions {
  private final ApiBinding binding;

  Exclusions(ApiBinding binding) {
    this.binding = binding;
  }

  /** Returns the exclusions from scans. Sends nothing. */
  public ScanningExclusions scanning() {
    return binding.resource(ScanningExclusions.class);
  }

  /** Returns the connections that isolated endpoints may have. Sends nothing. */
  public NetworkExclusions isolation() {
    return binding.resource(NetworkExclusions.class, "isolation");
  }

  /** Returns the connections that intrusion prevention does not check. Sends nothing. */
  public NetworkExclusions intrusionPrevention() {
    return binding.resource(NetworkExclusions.class, "intrusion-prevention");
  }
}
