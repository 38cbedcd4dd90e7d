package dev.connectorsdk.sophos.internal;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Required;
import dev.connectorsdk.sophos.query.QueryRow;
import dev.connectorsdk.sophos.query.QueryRow.Column;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of the rows of a query.
 *
 * @param items the values by the name of their column
 * @param pages the position in the list
 * @param metadata the columns
 */
public record RowPage(
    @Required List<Map<String, Object>> items,
    Optional<Object> pages,
    Optional<Metadata> metadata) {

  /** Returns the page with typed rows. */
  public Page<QueryRow> toPage() {
    List<Column> columns = metadata.map(Metadata::columns).orElse(List.of());
    List<QueryRow> rows = items.stream().map(values -> QueryRow.of(columns, values)).toList();
    return new KeyPage<>(rows, pages).toPage();
  }

  /**
   * What a page has beside its rows.
   *
   * @param columns the columns, in order
   */
  public record Metadata(List<Column> columns) {}
}
