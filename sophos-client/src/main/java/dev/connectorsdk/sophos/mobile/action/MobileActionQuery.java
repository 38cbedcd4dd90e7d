package dev.connectorsdk.sophos.mobile.action;

import dev.connectorsdk.sophos.endpoint.EndpointView;
import dev.connectorsdk.sophos.endpoint.TimeFilter;
import dev.connectorsdk.sophos.internal.QueryParameters;

/**
 * Filters and paging for listing actions on mobile devices. An action must match all filters that
 * are set. Each method changes this query and returns it.
 */
public final class MobileActionQuery {
  /** The maximum number of actions on a page (unverified). */
  public static final int MAX_PAGE_SIZE = 100;

  final QueryParameters parameters = new QueryParameters();

  MobileActionQuery() {}

  /** Only actions with these ids. */
  public MobileActionQuery addIds(String... ids) {
    parameters.add("ids", (Object[]) ids);
    return this;
  }

  /** Only actions on these devices. */
  public MobileActionQuery addEndpointIds(String... deviceIds) {
    parameters.add("endpointIds", (Object[]) deviceIds);
    return this;
  }

  /** Only actions of these types; more than one is unverified. */
  public MobileActionQuery addActionType(MobileAction.Type... types) {
    parameters.add("actionType", (Object[]) types);
    return this;
  }

  /** Only actions in these states; more than one is unverified. */
  public MobileActionQuery addActionState(MobileAction.State... states) {
    parameters.add("actionState", (Object[]) states);
    return this;
  }

  /** Only actions that failed for this reason, such as {@code system.processing-failed}. */
  public MobileActionQuery actionError(String error) {
    parameters.set("actionError", error);
    return this;
  }

  /** Only actions scheduled before this. */
  public MobileActionQuery scheduledBefore(TimeFilter time) {
    parameters.set("scheduledBefore", time.value());
    return this;
  }

  /** Only actions scheduled after this. */
  public MobileActionQuery scheduledAfter(TimeFilter time) {
    parameters.set("scheduledAfter", time.value());
    return this;
  }

  /** Only actions performed before this. */
  public MobileActionQuery executedBefore(TimeFilter time) {
    parameters.set("executedBefore", time.value());
    return this;
  }

  /** Only actions performed after this. */
  public MobileActionQuery executedAfter(TimeFilter time) {
    parameters.set("executedAfter", time.value());
    return this;
  }

  /** The properties to return; the id is always returned. All of the view if not set. */
  public MobileActionQuery addFields(String... properties) {
    parameters.add("fields", (Object[]) properties);
    return this;
  }

  /** The view of each action; summary if not set. */
  public MobileActionQuery view(EndpointView view) {
    parameters.set("view", view);
    return this;
  }

  /** The sort order: properties such as {@code scheduledAt:desc}. */
  public MobileActionQuery addSort(String... terms) {
    parameters.add("sort", (Object[]) terms);
    return this;
  }

  /**
   * The number of actions on a page; the maximum if not set.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public MobileActionQuery pageSize(int size) {
    parameters.pageSize(size, MAX_PAGE_SIZE);
    return this;
  }
}
