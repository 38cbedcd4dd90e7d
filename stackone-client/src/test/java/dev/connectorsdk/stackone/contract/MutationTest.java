package dev.connectorsdk.stackone.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.stackone.fixture.EachServiceAge;
import dev.connectorsdk.stackone.fixture.LinkedService;
import dev.connectorsdk.stackone.fixture.Mutation;
import dev.connectorsdk.stackone.fixture.Read;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Responses of the simulator, changed one property at a time: a read succeeds whatever StackOne
 * adds, removes or renames, as long as the identity is present, and the container of a list.
 */
@EachServiceAge
class MutationTest {
  private static final Json JSON = Json.snakeCase();

  /** The lists with cursors, whose container may be null on the last page. */
  private static final Set<String> CURSOR_LISTS =
      Set.of(
          "catalogue",
          "actions of an account",
          "organizations",
          "resource users",
          "request logs",
          "platform logs");

  private static final Set<String> OTHER_LISTS =
      Set.of("profiles", "action logs", "unified logs", "audit logs", "step logs");

  private final ServiceAge age;
  private final LinkedService acme;
  private final Read.Given given;

  MutationTest(ServiceAge age) {
    this.age = age;
    acme = new LinkedService(age);
    given = acme.given();
  }

  static Stream<Read> reads() {
    return Read.all();
  }

  @AfterEach
  void close() {
    acme.close();
  }

  private String answer(Read read) {
    assertThat(read.call().apply(given)).isNotNull();
    return acme.lastResponse();
  }

  /** Whether the service lacks the operation, as its answer then says. */
  private boolean isAbsent(Read read) {
    if (read.isIn(age)) {
      return false;
    }
    assertThatThrownBy(() -> read.call().apply(given)).isInstanceOf(NotFoundException.class);
    return true;
  }

  private void again(Read read, String response) {
    acme.change(original -> response);
    assertThat(read.call().apply(given)).isNotNull();
  }

  private static boolean takesIdentity(Read read, Mutation mutation) {
    return mutation.isLost()
        && !mutation.path().contains("details")
        && read.identity().stream().anyMatch(name -> mutation.path().endsWith("." + name));
  }

  private static boolean takesContainer(Read read, Mutation mutation) {
    boolean lost = mutation.isLost() && mutation.path().equals("$.data");
    return lost
        && (OTHER_LISTS.contains(read.name())
            || (CURSOR_LISTS.contains(read.name()) && mutation.what().equals("missing")));
  }

  @ParameterizedTest
  @MethodSource("reads")
  void read_mutatedResponse_valueOrDecodingException(Read read) {
    if (isAbsent(read)) {
      return;
    }
    for (Mutation mutation : mutations(read)) {
      String name = mutation.what() + " at " + mutation.path();
      if (takesIdentity(read, mutation) || takesContainer(read, mutation)) {
        assertThatThrownBy(() -> again(read, mutation.text()))
            .as(name)
            .isInstanceOf(DecodingException.class);
      } else {
        assertThatCode(() -> again(read, mutation.text())).as(name).doesNotThrowAnyException();
      }
    }
  }

  /** In the short form, a service with all operations takes all; those of an age share them. */
  private List<Mutation> mutations(Read read) {
    List<Mutation> all = Mutation.of(answer(read));
    assertThat(all).hasSizeGreaterThan(5);
    if (age == ServiceAge.ALL || Boolean.getBoolean("long.tests")) {
      return all;
    }
    List<ServiceAge> ages =
        Stream.of(ServiceAge.values()).filter(a -> a != ServiceAge.ALL && read.isIn(a)).toList();
    return IntStream.range(0, all.size())
        .filter(i -> i % ages.size() == ages.indexOf(age))
        .mapToObj(all::get)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("reads")
  void model_unknownProperties_roundTrip(Read read) {
    if (isAbsent(read)) {
      return;
    }
    String response = Mutation.withExtras(answer(read));

    for (Object item : items(read, response)) {
      String before = JSON.write(Object.class, item);
      Object model = Objects.requireNonNull(JSON.read(read.model(), before));
      assertThat(count(JSON.write(read.model(), model))).isEqualTo(count(before));
    }
  }

  private static List<?> items(Read read, String response) {
    Object value = Objects.requireNonNull(JSON.read(Object.class, response));
    if (value instanceof Map<?, ?> outer && outer.get("data") instanceof List<?> rows) {
      return read.model() == Object.class ? List.of(value) : rows;
    }
    return value instanceof List<?> rows
        ? rows.stream().filter(Map.class::isInstance).toList()
        : List.of(value);
  }

  private static int count(String json) {
    return json.split(Mutation.EXTRA, -1).length - 1;
  }
}
