package dev.connectorsdk.stackone.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an action answered (StackOne, schema ActionsRpcResponse): values without a model, since each
 * action has its own. Values are maps, lists, texts, booleans, {@code Long}, {@code BigInteger} and
 * {@code BigDecimal}. It does not change.
 */
public final class ActionResult {
  private final PayloadReader reader;
  private final Optional<Object> data;
  private final Optional<String> next;
  private final Map<String, Object> members;
  private final Map<String, List<String>> headers;
  private final Optional<ActionContent> content;

  ActionResult(
      PayloadReader reader,
      Optional<Object> data,
      Optional<String> next,
      Map<String, Object> members,
      Map<String, List<String>> headers,
      Optional<ActionContent> content) {
    this.reader = reader;
    this.data = data;
    this.next = next;
    this.members = members;
    this.headers = headers;
    this.content = content;
  }

  /** The payload, absent if there was none. */
  public Optional<Object> data() {
    return data;
  }

  /** The cursor of the action's next page, absent on the last one. */
  public Optional<String> next() {
    return next;
  }

  /** All other members of the answer, such as {@code defenderMetadata}. */
  public Map<String, Object> members() {
    return members;
  }

  /** The header fields of the answer, by name in lower case. */
  public Map<String, List<String>> headers() {
    return headers;
  }

  /** The answer if it was a file, absent if it was JSON or empty. */
  public Optional<ActionContent> content() {
    return content;
  }

  /**
   * What StackOne kept of the answer, absent unless it ran with {@code sync}.
   *
   * @throws dev.connectorsdk.core.error.DecodingException if it is in another shape
   */
  public Optional<DataSync> dataSync() {
    return Optional.ofNullable(members.get("datasync"))
        .map(value -> reader.model(DataSync.class, value, "$.datasync"));
  }

  /**
   * The payload as rows: the objects of a list, or the one object that it is. Empty if it is
   * neither; what is no object in a list is left out.
   */
  public List<Map<String, Object>> rows() {
    return items().stream().flatMap(item -> row(item).stream()).toList();
  }

  /** The payload as one object, absent if it is none. */
  public Optional<Map<String, Object>> row() {
    return data.flatMap(ActionResult::row);
  }

  /**
   * The rows as values of a type of one's own: a record, or a type with a static {@code builder()}
   * such as Immutables makes. A component takes the member of its name, or of the name that {@code
   * com.squareup.moshi.Json} gives it; what may be absent is an {@code Optional} or a collection,
   * and members that the type does not have are left out.
   *
   * <p>In a named module, {@code module-info.java} says {@code opens the.package to
   * dev.connectorsdk.core;} for the package of the type.
   *
   * @throws dev.connectorsdk.core.error.DecodingException if a row lacks what the type needs, or
   *     has it in another kind; its path says which
   * @throws IllegalArgumentException if the type has no JSON form, or its package is not open
   */
  public <T> List<T> rowsAs(Class<T> type) {
    List<T> rows = new ArrayList<>();
    boolean list = data.orElse(null) instanceof List;
    List<?> items = items();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Map<?, ?> members) {
        rows.add(reader.row(type, members, list ? "$.data[" + i + ']' : "$.data"));
      }
    }
    return List.copyOf(rows);
  }

  /**
   * The payload as one value of a type of one's own, absent if it is no object; as {@link #rowsAs}
   * does.
   */
  public <T> Optional<T> rowAs(Class<T> type) {
    return row().map(members -> reader.row(type, members, "$.data"));
  }

  private List<?> items() {
    return data.orElse(null) instanceof List<?> list ? list : data.stream().toList();
  }

  private static Optional<Map<String, Object>> row(Object value) {
    if (!(value instanceof Map<?, ?> members)) {
      return Optional.empty();
    }
    Map<String, Object> row = new LinkedHashMap<>();
    members.forEach((name, member) -> row.put(String.valueOf(name), member));
    return Optional.of(row);
  }

  /** Says how much there is and shows none of it. */
  @Override
  public String toString() {
    return "ActionResult[rows=" + rows().size() + ", more=" + next.isPresent() + "]";
  }
}
