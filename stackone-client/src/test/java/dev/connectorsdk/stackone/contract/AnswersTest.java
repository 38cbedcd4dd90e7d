package dev.connectorsdk.stackone.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.stackone.contract.AnswerTable.Form;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers made from the published members are read: all of them, into typed components. */
class AnswersTest {
  private static final AnswerTable TABLE = AnswerTable.load();

  static Stream<String> operations() {
    return TABLE.operations().stream();
  }

  private static Object read(String operation, Form form) {
    return read(operation, TABLE.answer(operation, form));
  }

  private static Object readActions() {
    String answer = TABLE.answer("POST /logs", Form.FULL);
    return read("POST /logs", answer.replace("\"log_type\":\"x\"", "\"log_type\":\"action\""));
  }

  private static Object read(String operation, String answer) {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      int status = operation.startsWith("POST /connect_sessions") ? 201 : 200;
      for (int i = 0; i < 3; i++) {
        stackOne.respond(status, answer, "Content-Type", "application/json");
      }
      Object result =
          Objects.requireNonNull(AnswerCalls.ALL.get(operation), operation)
              .apply(stackOne.client());
      return result instanceof Paged<?> list ? list.pages().iterator().next() : result;
    }
  }

  @Test
  void table_everyOperation_hasACall() {
    assertThat(AnswerCalls.ALL.keySet()).isEqualTo(TABLE.operations());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void answer_anyForm_decoded(String operation) {
    for (Form form : Form.values()) {
      if (TABLE.answer(operation, form).equals("{}") && operation.equals("GET /actions")) {
        assertThatThrownBy(() -> read(operation, form)).hasMessageContaining("$.data");
      } else {
        assertThat(read(operation, form)).as(form.name()).isNotNull();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void answer_full_everyMemberInAComponent(String operation) {
    Set<String> found = new TreeSet<>();
    Set<String> names = TABLE.names(operation);
    String root = root(names);
    compare(read(operation, Form.FULL), root, names, found);
    if (operation.equals("POST /logs")) { // two kinds of logs: a member belongs to either
      Set<String> ofActions = new TreeSet<>();
      compare(readActions(), root, names, ofActions);
      found.retainAll(ofActions);
    }

    found.removeIf(difference -> AnswerCalls.ACCEPTED.containsKey(operation + " " + difference));
    assertThat(found).as("published members against the components of the model").isEmpty();
  }

  /** What stands before the members of the model: an envelope, or an array. */
  private static String root(Set<String> names) {
    return Stream.of("data.", "[].")
        .filter(prefix -> !names.contains(prefix + "*"))
        .filter(prefix -> names.stream().anyMatch(name -> name.startsWith(prefix)))
        .findFirst()
        .orElse("");
  }

  private static void compare(
      @Nullable Object value, String prefix, Set<String> published, Set<String> found) {
    if (value instanceof Page<?> page) {
      compare(page.items(), prefix, published, found);
    } else if (value instanceof Optional<?> optional) {
      compare(optional.orElse(null), prefix, published, found);
    } else if (value instanceof Collection<?> items) {
      items.forEach(item -> compare(item, prefix, published, found));
    } else if (value instanceof Map<?, ?> map && published.contains(prefix + "*")) {
      map.values().forEach(item -> compare(item, prefix + "*.", published, found));
    } else if (value instanceof Record model && !isText(model)) {
      components(model, prefix, published, found);
    }
  }

  private static void components(
      Record model, String prefix, Set<String> published, Set<String> found) {
    if (published.stream().noneMatch(name -> name.startsWith(prefix))) {
      return; // the specification refers to itself here
    }
    for (RecordComponent component : model.getClass().getRecordComponents()) {
      Object value = value(model, component);
      if (component.getName().equals("otherMembers")) {
        ((Map<?, ?>) value).keySet().forEach(name -> found.add("lacks " + prefix + name));
      } else {
        String name = prefix + name(component);
        if (!published.contains(name)) {
          found.add("only here: " + name);
        } else if (isEmpty(value)) {
          found.add("not read: " + name);
        }
        compare(value, name + ".", published, found);
      }
    }
  }

  private static boolean isText(Record model) {
    RecordComponent[] parts = model.getClass().getRecordComponents();
    return parts.length == 1 && parts[0].getType() == String.class;
  }

  private static boolean isEmpty(Object value) {
    return value.equals(Optional.empty())
        || value.equals(OptionalInt.empty())
        || value.equals(OptionalLong.empty())
        || value.equals(OptionalDouble.empty())
        || value.equals(List.of())
        || value.equals(Map.of());
  }

  private static Object value(Record model, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(model);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String name(RecordComponent component) {
    Json json = component.getAccessor().getAnnotation(Json.class);
    return json == null
        ? component.getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT)
        : json.name();
  }
}
