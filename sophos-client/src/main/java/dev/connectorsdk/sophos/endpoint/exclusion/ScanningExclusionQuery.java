package dev.connectorsdk.sophos.endpoint.exclusion;

import dev.connectorsdk.sophos.internal.QueryParameters;

/**
 * Filter and paging for listing exclusions from scans. Each method changes this query and returns
 * it.
 */
public final class ScanningExclusionQuery {
  /** The maximum number of exclusions on a page. */
  public static final int MAX_PAGE_SIZE = 100;

  final QueryParameters parameters = new QueryParameters();

  ScanningExclusionQuery() {}

  /**
   * Only exclusions of a type. For detected exploits, a sample of the vendor has {@code
   * exploitMitigation} in place of the type's own text (unverified).
   */
  public ScanningExclusionQuery type(ScanningExclusionType type) {
    parameters.set("type", type.value());
    return this;
  }

  /**
   * The number of exclusions on a page; the maximum if not set.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public ScanningExclusionQuery pageSize(int size) {
    parameters.pageSize(size, MAX_PAGE_SIZE);
    return this;
  }
}
