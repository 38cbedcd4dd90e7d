package dev.connectorsdk.sophos.directory;

import dev.connectorsdk.sophos.internal.QueryParameters;

/**
 * The filters and the paging that all lists of the directory have. An item must match all filters
 * that are set. Each method changes this query and returns it.
 *
 * @param <Q> the type of the query
 */
public abstract sealed class DirectoryQuery<Q extends DirectoryQuery<Q>>
    permits UserQuery, UserGroupQuery, MembershipQuery {
  /** The maximum number of items on a page. */
  public static final int MAX_PAGE_SIZE = 100;

  final QueryParameters parameters = new QueryParameters();

  DirectoryQuery() {}

  /** A text to search for, in the names unless {@link #addSearchFields} is set. */
  public final Q search(String text) {
    parameters.set("search", text);
    return self();
  }

  /**
   * The properties to search in: {@code name}, {@code firstName}, {@code lastName}, {@code email}
   * of users; {@code name}, {@code description} of groups.
   */
  public final Q addSearchFields(String... properties) {
    parameters.add("searchFields", (Object[]) properties);
    return self();
  }

  /** Only users or groups from this type of source. */
  public final Q sourceType(SourceType type) {
    parameters.set("sourceType", type.value());
    return self();
  }

  /** Only users or groups of this domain. */
  public final Q domain(String name) {
    parameters.set("domain", name);
    return self();
  }

  /** The properties to return; the id is always returned. All if not set. */
  public final Q addFields(String... properties) {
    parameters.add("fields", (Object[]) properties);
    return self();
  }

  /**
   * The sort order, with {@code :desc} for a descending order: {@code id}, {@code name}, {@code
   * createdAt}, {@code updatedAt}; of users also {@code firstName}, {@code lastName}, {@code
   * email}, {@code exchangeLogin}.
   */
  public final Q addSort(String... terms) {
    parameters.add("sort", (Object[]) terms);
    return self();
  }

  /**
   * The number of items on a page; the maximum if not set.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public final Q pageSize(int size) {
    parameters.pageSize(size, MAX_PAGE_SIZE);
    return self();
  }

  abstract Q self();
}
