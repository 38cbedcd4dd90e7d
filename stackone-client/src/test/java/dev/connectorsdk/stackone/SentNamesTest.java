package dev.connectorsdk.stackone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.stackone.fixture.Operation;
import dev.connectorsdk.stackone.fixture.Operations;
import dev.connectorsdk.stackone.fixture.Row;
import dev.connectorsdk.stackone.fixture.Rows;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import dev.connectorsdk.stackone.fixture.WireMethod;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the rows of the contract send, operation by operation, is what {@code operations.txt} lists:
 * each name once at least, and no name besides.
 */
class SentNamesTest {
  private static final Set<String> ON_EVERY_CALL =
      Set.of("accept", "authorization", "user-agent", "host", "connection", "accept-encoding");
  private static final Set<String> ON_EVERY_BODY = Set.of("content-type", "content-length");
  private static final Json JSON = Json.snakeCase();

  private static final Map<String, Sent> SENT = new TreeMap<>();

  /** The names that were sent for one operation. */
  private record Sent(Set<String> query, Set<String> headers, Set<String> body) {
    Sent() {
      this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }
  }

  @BeforeAll
  static void sendAllRows() {
    WireMethod.all().forEach(SentNamesTest::addNamesOf);
    Rows.all().forEach(SentNamesTest::send);
  }

  /** A name that stands in the interface can be sent, such as the number of a second page. */
  private static void addNamesOf(WireMethod method) {
    Sent sent = SENT.computeIfAbsent(method.operation(), name -> new Sent());
    sent.query.addAll(method.query());
    sent.headers.addAll(lowerCase(method.headers()));
  }

  private static void send(Row row) {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne.answer(row.status(), row.answer());
      assertThat(row.call().apply(stackOne.client())).as(row.name()).isNotNull();
      add(stackOne.take());
    }
  }

  private static void add(RecordedRequest request) {
    String path = Objects.requireNonNull(request.getUrl()).encodedPath();
    String call = request.getMethod() + " " + path;
    Operation operation =
        Operations.of(call).orElseThrow(() -> new AssertionError(call + " is not listed"));
    Sent sent = SENT.computeIfAbsent(operation.name(), name -> new Sent());
    sent.query.addAll(request.getUrl().queryParameterNames());
    sent.headers.addAll(lowerCase(request.getHeaders().names()));
    String body = ScriptedStackOne.body(request);
    if (!body.isEmpty()) {
      Map<?, ?> members = (Map<?, ?>) Objects.requireNonNull(JSON.read(Object.class, body));
      members.keySet().forEach(name -> sent.body.add(String.valueOf(name)));
    }
  }

  private static Set<String> lowerCase(Set<String> names) {
    Set<String> lower = new TreeSet<>();
    names.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
    return lower;
  }

  private static void compare(
      String what, Function<Operation, Set<String>> listed, Function<Sent, Set<String>> sent) {
    TreeMap<String, Set<String>> unlisted = new TreeMap<>();
    TreeMap<String, Set<String>> unsent = new TreeMap<>();
    for (Operation operation : Operations.all()) {
      Sent here = SENT.get(operation.name());
      if (here != null && !listed.apply(operation).contains("*")) {
        Set<String> wanted = new TreeSet<>(lowerCase(listed.apply(operation)));
        wanted.removeIf(name -> name.startsWith("-"));
        Set<String> names = new TreeSet<>(sent.apply(here));
        put(unlisted, operation.name(), names, wanted);
        put(unsent, operation.name(), wanted, names);
      }
    }
    assertThat(unlisted).as("%s that is sent and not listed in operations.txt", what).isEmpty();
    assertThat(unsent).as("%s that is listed and that no row of Rows sends", what).isEmpty();
  }

  private static void put(
      Map<String, Set<String>> into, String name, Set<String> names, Set<String> without) {
    Set<String> left = new TreeSet<>(names);
    left.removeAll(without);
    if (!left.isEmpty()) {
      into.put(name, left);
    }
  }

  @Test
  void theQueryIsTheListed() {
    compare("query", Operation::query, Sent::query);
  }

  @Test
  void theHeadersAreTheListed() {
    compare("header", operation -> own(operation.headers()), sent -> own(sent.headers));
  }

  private static Set<String> own(Set<String> headers) {
    Set<String> names = lowerCase(headers);
    names.removeAll(ON_EVERY_CALL);
    names.removeAll(ON_EVERY_BODY);
    return names;
  }

  @Test
  void theMembersOfTheBodyAreTheListed() {
    compare("member", Operation::body, Sent::body);
  }
}
