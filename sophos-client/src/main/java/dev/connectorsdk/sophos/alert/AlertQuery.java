package dev.connectorsdk.sophos.alert;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.QueryParameters;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Filters and paging for listing alerts. An alert must match all filters that are set. Each method
 * changes this query and returns it.
 */
public final class AlertQuery {
  /**
   * The maximum number of alerts on a page. A capture of 2020 and the official connector use 100,
   * an official example 1000 (unverified): the service accepts the smaller one in any case.
   */
  public static final int MAX_PAGE_SIZE = 100;

  private final QueryParameters parameters = new QueryParameters();

  AlertQuery() {}

  /** Only alerts of this group. */
  public AlertQuery groupKey(String groupKey) {
    parameters.set("groupKey", groupKey);
    return this;
  }

  /**
   * Only alerts raised at or after this time; sent in whole seconds, because the service rejects
   * fractions.
   */
  public AlertQuery from(Instant from) {
    parameters.set("from", from);
    return this;
  }

  /**
   * Only alerts raised before this time; sent in whole seconds, because the service rejects
   * fractions.
   */
  public AlertQuery to(Instant to) {
    parameters.set("to", to);
    return this;
  }

  /** Only alerts of these products. */
  public AlertQuery addProduct(AlertProduct... product) {
    parameters.add("product", (Object[]) product);
    return this;
  }

  /** Like {@link #addProduct}, for a collection. */
  public AlertQuery addAllProduct(Collection<AlertProduct> product) {
    return addProduct(product.toArray(AlertProduct[]::new));
  }

  /** Only alerts of these categories. */
  public AlertQuery addCategory(AlertCategory... category) {
    parameters.add("category", (Object[]) category);
    return this;
  }

  /** Like {@link #addCategory}, for a collection. */
  public AlertQuery addAllCategory(Collection<AlertCategory> category) {
    return addCategory(category.toArray(AlertCategory[]::new));
  }

  /** Only alerts of these severities. */
  public AlertQuery addSeverity(Severity... severity) {
    parameters.add("severity", (Object[]) severity);
    return this;
  }

  /** Like {@link #addSeverity}, for a collection. */
  public AlertQuery addAllSeverity(Collection<Severity> severity) {
    return addSeverity(severity.toArray(Severity[]::new));
  }

  /** Only alerts with these ids. */
  public AlertQuery addIds(String... ids) {
    List.of(ids).forEach(id -> ArgumentChecks.requireId("ids", id));
    parameters.add("ids", (Object[]) ids);
    return this;
  }

  /** Like {@link #addIds}, for a collection. */
  public AlertQuery addAllIds(Collection<String> ids) {
    return addIds(ids.toArray(String[]::new));
  }

  /** The properties to return; the id is always returned. All if not set. */
  public AlertQuery addFields(String... fields) {
    parameters.add("fields", (Object[]) fields);
    return this;
  }

  /**
   * The sort order, such as {@code raisedAt:desc}. For some tenants a list with a sort order fails
   * with 400, where a search succeeds. The properties to sort by are not published.
   */
  public AlertQuery addSort(String... sort) {
    parameters.add("sort", (Object[]) sort);
    return this;
  }

  /**
   * The number of alerts on a page; if not set, the default of the service.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public AlertQuery pageSize(int size) {
    parameters.pageSize(size, MAX_PAGE_SIZE);
    return this;
  }

  /** The {@code next} of an earlier page, where the list starts. */
  public AlertQuery pageFromKey(String pageFromKey) {
    parameters.set("pageFromKey", pageFromKey);
    return this;
  }

  /** Whether each page includes the total number of alerts. */
  public AlertQuery pageTotal(boolean pageTotal) {
    parameters.set("pageTotal", pageTotal);
    return this;
  }

  /** Returns the parameters, which must fit together. */
  QueryParameters checked() {
    parameters.requireOrder("from", "to");
    return parameters;
  }
}
