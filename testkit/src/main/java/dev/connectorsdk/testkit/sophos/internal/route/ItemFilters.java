package dev.connectorsdk.testkit.sophos.internal.route;

import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.Timestamps;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The filters of a list operation: which parameter selects which items. A parameter that is absent
 * selects all; a value in a wrong form is rejected with 400.
 */
public final class ItemFilters {
  private final List<Function<Parameters, Predicate<Map<String, Object>>>> filters =
      new ArrayList<>();

  /** Any filter; the function reads the parameters once for each request. */
  public ItemFilters custom(Function<Parameters, Predicate<Map<String, Object>>> filter) {
    filters.add(filter);
    return this;
  }

  /** Parameter with a list of values, one of which the property must have. */
  public ItemFilters anyOf(String parameter, String property, String... allowed) {
    return custom(
        parameters -> {
          List<String> values =
              allowed.length == 0
                  ? parameters.texts(parameter)
                  : parameters.texts(parameter, Set.of(allowed));
          return item -> ItemProperties.matchesAny(item, property, values);
        });
  }

  /** Parameter with one value that the property must have. */
  public ItemFilters oneOf(String parameter, String property, String... allowed) {
    return when(
        parameters ->
            allowed.length == 0
                ? parameters.text(parameter)
                : parameters.oneOf(parameter, Set.of(allowed)),
        value -> equalTo(property, value));
  }

  /** Parameter with true or false, which the property must have. */
  public ItemFilters flag(String parameter, String property) {
    return when(
        parameters -> parameters.flag(parameter), value -> equalTo(property, value.toString()));
  }

  /** Parameter with a text that the property must contain, ignoring case. */
  public ItemFilters contains(String parameter, String property) {
    return when(
        parameters -> parameters.text(parameter),
        part -> item -> ItemProperties.contains(item, property, part));
  }

  /**
   * Parameter {@code search} with a text that one of the properties in {@code searchFields} must
   * contain, ignoring case; the first of the allowed properties by default.
   */
  public ItemFilters search(String... properties) {
    return custom(
        parameters -> {
          List<String> fields = parameters.texts("searchFields", Set.of(properties));
          List<String> searched = fields.isEmpty() ? List.of(properties[0]) : fields;
          String part = parameters.text("search").orElse("");
          return item ->
              part.isEmpty()
                  || searched.stream()
                      .anyMatch(field -> ItemProperties.contains(item, field, part));
        });
  }

  /** Parameter with one value that a property, which is a list, must contain. */
  public ItemFilters listContains(String parameter, String property, String... allowed) {
    return when(
        parameters ->
            allowed.length == 0
                ? parameters.text(parameter)
                : parameters.oneOf(parameter, Set.of(allowed)),
        value -> item -> item.get(property) instanceof List<?> values && values.contains(value));
  }

  /** Two parameters with the first and the last time of a property. */
  public ItemFilters between(String from, String to, String property) {
    return between(from, to, property, Timestamps::strict);
  }

  /** As {@link #between}, where an item at the last time is not selected. */
  public ItemFilters until(String from, String to, String property) {
    between(from, to, property);
    return when(
        parameters -> parameters.text(to).map(text -> Timestamps.strict(to, text)),
        end ->
            item ->
                !Timestamps.isBetween(
                    ItemProperties.text(item, property), Optional.of(end), Optional.of(end)));
  }

  /** As {@link #between}, where a parameter may also be a duration from now, such as -P7D. */
  public ItemFilters betweenRelative(String from, String to, String property, Clock clock) {
    return between(
        from, to, property, (name, text) -> Timestamps.strictOrRelative(name, text, clock));
  }

  private ItemFilters between(
      String from, String to, String property, BiFunction<String, String, Instant> parser) {
    return custom(
        parameters -> {
          Optional<Instant> first = parameters.text(from).map(text -> parser.apply(from, text));
          Optional<Instant> last = parameters.text(to).map(text -> parser.apply(to, text));
          return item -> Timestamps.isBetween(ItemProperties.text(item, property), first, last);
        });
  }

  /** A filter that is used where the parameters contain a value for it. */
  public <T> ItemFilters when(
      Function<Parameters, Optional<T>> reader,
      Function<T, Predicate<Map<String, Object>>> predicate) {
    return custom(parameters -> reader.apply(parameters).map(predicate).orElse(item -> true));
  }

  public static Predicate<Map<String, Object>> equalTo(String property, String value) {
    return item -> ItemProperties.matchesAny(item, property, List.of(value));
  }

  /** Reads the parameters and returns the test of an item. */
  public Predicate<Map<String, Object>> predicate(Parameters parameters) {
    List<Predicate<Map<String, Object>>> all =
        filters.stream().map(filter -> filter.apply(parameters)).toList();
    return item -> all.stream().allMatch(filter -> filter.test(item));
  }
}
