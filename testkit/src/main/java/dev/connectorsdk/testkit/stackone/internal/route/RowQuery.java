package dev.connectorsdk.testkit.stackone.internal.route;

import dev.connectorsdk.testkit.internal.rows.Rows;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rows that a list call asks for; read page by page, however many there are.
 *
 * @param rows all rows of the kind
 * @param fits whether a row is wanted
 * @param all whether the call asks for all rows, so that none has to be looked at
 */
public record RowQuery<T>(Rows<T> rows, Predicate<T> fits, boolean all) {
  public long count() {
    return all ? rows.size() : rows.stream().filter(fits).count();
  }

  public List<T> cut(Pages.Numbered page) {
    Stream<T> rest =
        all
            ? rows.entriesFrom(page.before()).map(Rows.Entry::item)
            : rows.stream().filter(fits).skip(page.before());
    return rest.limit(page.size()).toList();
  }
}
