package dev.connectorsdk.sophos.audit;

import dev.connectorsdk.sophos.internal.QueryParameters;
import java.time.Instant;

/**
 * Filters and paging for listing audit events (unverified). Each method changes this query and
 * returns it.
 */
public final class AuditEventQuery {
  final QueryParameters parameters = new QueryParameters();

  AuditEventQuery() {}

  /** Only events before this time; until now if not set (unverified). */
  public AuditEventQuery endDate(Instant time) {
    parameters.set("endDate", time);
    return this;
  }

  /** Only events with a request from this IP address. */
  public AuditEventQuery originIpAddress(String address) {
    parameters.set("originIpAddress", address);
    return this;
  }

  /** Only events by this author; whether the filter takes an id or a name is not published. */
  public AuditEventQuery modifiedBy(String author) {
    parameters.set("modifiedBy", author);
    return this;
  }

  /** Only events by authors of this account. */
  public AuditEventQuery modifierAccountId(String accountId) {
    parameters.set("modifierAccountId", accountId);
    return this;
  }

  /** Only events on objects of this account. */
  public AuditEventQuery resourceOwnerId(String accountId) {
    parameters.set("resourceOwnerId", accountId);
    return this;
  }

  /**
   * The number of events on a page; the default of the service if not set. The maximum is not
   * published.
   *
   * @throws IllegalArgumentException if the size is less than 1
   */
  public AuditEventQuery pageSize(int size) {
    parameters.pageSize(size, Integer.MAX_VALUE);
    return this;
  }
}
