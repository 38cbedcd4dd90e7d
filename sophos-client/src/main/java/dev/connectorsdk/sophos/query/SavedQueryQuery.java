package dev.connectorsdk.sophos.query;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.QueryParameters;

/** Filters and paging for listing saved queries. Each method changes this query and returns it. */
public final class SavedQueryQuery {
  /** The maximum number of queries on a page (unverified). */
  public static final int MAX_PAGE_SIZE = 100;

  private final QueryParameters parameters = new QueryParameters();

  SavedQueryQuery() {}

  /** Only queries in this category. */
  public SavedQueryQuery categoryId(String categoryId) {
    parameters.set("categoryId", ArgumentChecks.requireId("categoryId", categoryId));
    return this;
  }

  /** A text to search for. */
  public SavedQueryQuery search(String search) {
    parameters.set("search", search);
    return this;
  }

  /** The properties to search in; all if not set. */
  public SavedQueryQuery addSearchFields(String... searchFields) {
    parameters.add("searchFields", (Object[]) searchFields);
    return this;
  }

  /** The properties to return; the id is always returned. All if not set. */
  public SavedQueryQuery addFields(String... fields) {
    parameters.add("fields", (Object[]) fields);
    return this;
  }

  /**
   * The number of queries on a page; if not set, the maximum.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public SavedQueryQuery pageSize(int size) {
    parameters.pageSize(size, MAX_PAGE_SIZE);
    return this;
  }

  /** Returns the parameters, which must fit together. */
  QueryParameters checked() {
    parameters.requireWith("searchFields", "search");
    return parameters;
  }
}
