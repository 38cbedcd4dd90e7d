package dev.connectorsdk.sophos.endpoint.software;

import dev.connectorsdk.sophos.endpoint.Endpoint;
import dev.connectorsdk.sophos.endpoint.EndpointType;
import dev.connectorsdk.sophos.internal.QueryParameters;
import java.time.Instant;

/**
 * Filters and the order for listing static packages. A package must match all filters that are set.
 * Each method changes this query and returns it. The service documents its times as dates; whether
 * it uses the time of day is unverified.
 */
public final class StaticPackageQuery {
  final QueryParameters parameters = new QueryParameters();

  StaticPackageQuery() {}

  /** The sort order: properties such as {@code releasedAt:desc}. */
  public StaticPackageQuery addSort(String... terms) {
    parameters.add("sort", (Object[]) terms);
    return this;
  }

  /** Only packages for endpoints of this type. */
  public StaticPackageQuery endpointType(EndpointType type) {
    parameters.set("endpointType", type.value());
    return this;
  }

  /** Only packages for this platform. */
  public StaticPackageQuery platform(Endpoint.Platform platform) {
    parameters.set("platform", platform.value());
    return this;
  }

  /** Only packages of this type. */
  public StaticPackageQuery type(SoftwarePackage.Type type) {
    parameters.set("type", type.value());
    return this;
  }

  /** Only packages that expire at this time or later. */
  public StaticPackageQuery expiresFrom(Instant from) {
    parameters.set("expiresFrom", from);
    return this;
  }

  /** Only packages that expire before this time. */
  public StaticPackageQuery expiresTo(Instant to) {
    parameters.set("expiresTo", to);
    return this;
  }

  /** Only packages that were released at this time or later. */
  public StaticPackageQuery releasedFrom(Instant from) {
    parameters.set("releasedFrom", from);
    return this;
  }

  /** Only packages that were released before this time. */
  public StaticPackageQuery releasedTo(Instant to) {
    parameters.set("releasedTo", to);
    return this;
  }
}
