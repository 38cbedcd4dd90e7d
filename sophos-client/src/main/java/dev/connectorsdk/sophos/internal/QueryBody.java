package dev.connectorsdk.sophos.internal;

import dev.connectorsdk.sophos.query.QueryVariable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts that the bodies of query runs share. */
public final class QueryBody {
  private QueryBody() {}

  /** A saved query to run. */
  public record Saved(String queryId, @Nullable String categoryId) {
    /** Returns the saved query, or null for one by its text. */
    public static @Nullable Saved of(Optional<String> queryId, Optional<String> categoryId) {
      return queryId.map(id -> new Saved(id, categoryId.orElse(null))).orElse(null);
    }
  }

  /** The text of a query to run. */
  public record AdHoc(String template, @Nullable String name) {
    /** Returns the text, or null for a saved query. */
    public static @Nullable AdHoc of(Optional<String> template, Optional<String> name) {
      return template.map(text -> new AdHoc(text, name.orElse(null))).orElse(null);
    }
  }

  /**
   * Checks that there is a text or a saved query, and that each variable has a name and a value.
   */
  public static void check(
      Optional<String> template, Optional<String> queryId, List<QueryVariable> variables) {
    if (template.isPresent() == queryId.isPresent()) {
      throw new IllegalArgumentException(
          "Set either template, the text of a query, or queryId, the id of a saved query.");
    }
    template.ifPresent(text -> ArgumentChecks.requireText("template", text, Integer.MAX_VALUE));
    queryId.ifPresent(id -> ArgumentChecks.requireId("queryId", id));
    for (QueryVariable variable : variables) {
      if (variable.name().isEmpty() || variable.value().isEmpty()) {
        throw new IllegalArgumentException("Each variable needs a name and a value: " + variable);
      }
    }
  }
}
