package dev.connectorsdk.sophos.endpoint.software;

import dev.connectorsdk.sophos.endpoint.Endpoint;
import dev.connectorsdk.sophos.internal.QueryParameters;

/** Filters for installers. Each method changes this query and returns it. */
public final class InstallerQuery {
  final QueryParameters parameters = new QueryParameters();

  InstallerQuery() {}

  /** Only installers for these products. */
  public InstallerQuery addRequestedProducts(Endpoint.ProductCode... products) {
    parameters.add("requestedProducts", (Object[]) products);
    return this;
  }

  /** Only installers for these platforms. */
  public InstallerQuery addPlatforms(Endpoint.Platform... platforms) {
    parameters.add("platforms", (Object[]) platforms);
    return this;
  }
}
