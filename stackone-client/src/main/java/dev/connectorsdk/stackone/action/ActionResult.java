package dev.connectorsdk.stackone.action;

import dev.connectorsdk.stackone.action.synced.DataSync;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The result of an action (StackOne, schema ActionsRpcResponse), without a model, since each action
 * has its own. Values are maps, lists, strings, booleans, {@code Long}, {@code BigInteger} and
 * {@code BigDecimal}. Immutable.
 */
public final class ActionResult {
  private final PayloadReader reader;
  private final Optional<Object> data;
  private final Optional<String> next;
  private final Map<String, Object> members;
  private final Map<String, List<String>> headers;
  private final Optional<DownloadedFile> content;

  ActionResult(
      PayloadReader reader,
      Optional<Object> data,
      Optional<String> next,
      Map<String, Object> members,
      Map<String, List<String>> headers,
      Optional<DownloadedFile> content) {
    this.reader = reader;
    this.data = data;
    this.next = next;
    this.members = members;
    this.headers = headers;
    this.content = content;
  }

  /** The payload, absent if there is none. */
  public Optional<Object> data() {
    return data;
  }

  /** The cursor of the action's next page, absent on the last one. */
  public Optional<String> next() {
    return next;
  }

  /** The other properties of the response, such as {@code defenderMetadata}. */
  public Map<String, Object> members() {
    return members;
  }

  /** The response headers, by name in lower case. */
  public Map<String, List<String>> headers() {
    return headers;
  }

  /** The downloaded file, absent if the response is JSON or empty. */
  public Optional<DownloadedFile> content() {
    return content;
  }

  /**
   * The details of the stored rows, absent unless the action ran with {@code sync}.
   *
   * @throws dev.connectorsdk.core.error.DecodingException if they have another format
   */
  public Optional<DataSync> dataSync() {
    return Optional.ofNullable(members.get("datasync"))
        .map(value -> reader.model(DataSync.class, value, "$.datasync"));
  }

  /**
   * Returns the payload as rows: the objects of a list, or a single object. Items that are not
   * objects are left out; empty if the payload is neither.
   */
  public List<Map<String, Object>> rows() {
    return items().stream().flatMap(item -> row(item).stream()).toList();
  }

  /** Returns the payload if it is an object. */
  public Optional<Map<String, Object>> row() {
    return data.flatMap(ActionResult::row);
  }

  /**
   * Returns the rows as instances of your record. A component reads the property of its name, or of
   * the name in its {@code com.squareup.moshi.Json} annotation, and may be a record, an enum, a
   * list, set, array or map, a text, number, boolean, {@code UUID}, {@code URI}, a type of {@code
   * java.time}, or an {@code Optional} of these. Declare what may be absent as {@code Optional} or
   * as a collection: if it cannot be read, it is absent too, and reported to {@code
   * ClientListener.propertyUnreadable}. Properties without a component are ignored.
   *
   * <p>In a named module, {@code module-info.java} needs {@code opens the.package to
   * dev.connectorsdk.core;} for the package of the type.
   *
   * @throws dev.connectorsdk.core.error.DecodingException if a row lacks a required property, or
   *     has one of another type; the path names it
   * @throws IllegalArgumentException if the type cannot be read from JSON, or its package is not
   *     open
   */
  public <T> List<T> rowsAs(Class<T> type) {
    List<T> rows = new ArrayList<>();
    boolean list = data.orElse(null) instanceof List;
    List<?> items = items();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Map<?, ?> row) {
        rows.add(reader.row(type, row, list ? "$.data[" + i + ']' : "$.data"));
      }
    }
    return List.copyOf(rows);
  }

  /** Returns the payload as an instance of your type if it is an object, like {@link #rowsAs}. */
  public <T> Optional<T> rowAs(Class<T> type) {
    return row().map(row -> reader.row(type, row, "$.data"));
  }

  private List<?> items() {
    return data.orElse(null) instanceof List<?> list ? list : data.stream().toList();
  }

  private static Optional<Map<String, Object>> row(Object value) {
    if (!(value instanceof Map<?, ?> properties)) {
      return Optional.empty();
    }
    Map<String, Object> row = new LinkedHashMap<>();
    properties.forEach((name, property) -> row.put(String.valueOf(name), property));
    return Optional.of(row);
  }

  /** Shows the number of rows and whether there is another page; no values. */
  @Override
  public String toString() {
    return "ActionResult[rows=" + rows().size() + ", more=" + next.isPresent() + "]";
  }
}
