package dev.connectorsdk.testkit.stackone.internal.route;

import dev.connectorsdk.testkit.internal.rows.Rows;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rows that a list request selects, read page by page.
 *
 * @param rows all rows of the collection
 * @param filter selects rows
 * @param all whether the filter selects all rows, so that it need not be tested
 */
public record RowQuery<T>(Rows<T> rows, Predicate<T> filter, boolean all) {
  public long count() {
    return all ? rows.size() : rows.stream().filter(filter).count();
  }

  public List<T> page(Pages.Numbered page) {
    Stream<T> rest =
        all
            ? rows.entriesFrom(page.before()).map(Rows.Entry::item)
            : rows.stream().filter(filter).skip(page.before());
    return rest.limit(page.size()).toList();
  }
}
