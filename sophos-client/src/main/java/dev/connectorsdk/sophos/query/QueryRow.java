package dev.connectorsdk.sophos.query;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.core.internal.json.JsonMismatchException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of a query: a value for each column that is not null. By the type of its column, a value is
 * an {@code Instant}, a {@code Boolean}, a {@code Long} or {@code BigInteger}, or a {@code
 * BigDecimal}; of a column with another type, or with none, it is a text, or whatever JSON value
 * the service returned. A value that does not match its column is kept as it was returned.
 *
 * @param columns the columns, in the order of the answer
 * @param values the values by the name of their column, in the order of the answer
 */
public record QueryRow(List<Column> columns, Map<String, Object> values) {

  /** Copies the collections. */
  public QueryRow {
    columns = List.copyOf(columns);
    values = Copies.of(values);
  }

  /** Returns a row whose values are converted to the types of their columns. */
  public static QueryRow of(List<Column> columns, Map<String, Object> values) {
    Map<String, Object> typed = new LinkedHashMap<>(values);
    for (Column column : columns) {
      column
          .name()
          .ifPresent(name -> typed.computeIfPresent(name, (key, value) -> column.typed(value)));
    }
    return new QueryRow(columns, typed);
  }

  /** Returns the value of a column as text; absent if it is null or there is no such column. */
  public Optional<String> text(String column) {
    return Optional.ofNullable(values.get(column)).map(Object::toString);
  }

  /**
   * Returns the row as an instance of your record. A component reads the column of its name, or of
   * the name in its {@code com.squareup.moshi.Json} annotation, such as {@code @Json(name =
   * "cmd_line")}. Declare what may be null as {@code Optional}. Columns without a component are
   * ignored.
   *
   * <p>In a named module, {@code module-info.java} needs {@code opens the.package to
   * dev.connectorsdk.core;} for the package of the type.
   *
   * @throws DecodingException if a required column is absent or null, or has a value of another
   *     type; the path names it
   * @throws IllegalArgumentException if the type cannot be read from JSON, or its package is not
   *     open
   */
  public <T> T as(Class<T> type) {
    Json json = Json.userTypes();
    try {
      T row = json.read(type, json.write(Object.class, values));
      return Objects.requireNonNull(row);
    } catch (JsonMismatchException e) {
      throw new DecodingException(
          CallReport.notSent("The row of a query"),
          e.path(),
          "has a value at " + e.path() + " that does not match " + type.getSimpleName() + ".",
          "Compare the record with the columns of the query, "
              + columns
              + ": what may be null is an Optional.",
          null,
          e);
    }
  }

  /** Shows the columns; no values. */
  @Override
  public String toString() {
    return "QueryRow" + columns;
  }

  /**
   * A column.
   *
   * @param name the name
   * @param type {@code dateTime}, {@code boolean}, {@code integer}, {@code double}, or one that is
   *     not published
   */
  public record Column(Optional<String> name, Optional<String> type) {

    private Object typed(Object value) {
      String text = value.toString();
      try {
        return switch (type.orElse("")) {
          case "dateTime" -> Instant.parse(text);
          case "boolean" -> bool(text, value);
          case "integer" -> integer(new BigDecimal(text));
          case "double" -> new BigDecimal(text);
          default -> value;
        };
      } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
        return value;
      }
    }

    private static Object bool(String text, Object value) {
      boolean known = text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
      return known ? (Object) Boolean.valueOf(text) : value;
    }

    /** A huge exponent would need memory without bound. */
    private static Number integer(BigDecimal number) {
      if (number.precision() - number.scale() > 1_000) {
        throw new ArithmeticException("too many digits");
      }
      BigInteger whole = number.toBigIntegerExact();
      return whole.bitLength() < Long.SIZE ? (Number) whole.longValue() : whole;
    }

    /** Shows name and type. */
    @Override
    public String toString() {
      return name.orElse("?") + type.map(known -> ":" + known).orElse("");
    }
  }
}
