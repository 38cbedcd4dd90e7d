package dev.connectorsdk.stackone.contract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.stackone.fixture.Facade;
import dev.connectorsdk.testkit.contract.Contract;
import dev.connectorsdk.testkit.contract.RetrofitMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/stackone-operations.md} is made from the Retrofit interfaces and the published
 * operations.
 */
class OperationsPageTest {
  private static final Path PAGE = Path.of("..", "docs", "stackone-operations.md");
  private static final String WRITE = "stackone.operations.write";
  private static final String HEAD =
      """
      # Operations of StackOne

      Made by `OperationsPageTest` from the client's Retrofit interfaces and the published operations: do
      not edit.

      Paging: every list is a `Paged`, whichever style StackOne uses for it. Sent again: what happens
      after a failure that may pass, such as a 408, a 5xx or a connection that broke. "no" means that a
      call goes again only where nothing was sent, or after a 429; "if it reads" that it depends on the
      call; "never" that not even those are sent again.

      | operation | method of `StackOneClient` | paging | sent again | |
      | --- | --- | --- | --- | --- |
      """;
  private static final Map<String, String> PAGES =
      Map.of(
          "", "",
          "page", "numbers",
          "total", "numbers and total",
          "cursor", "cursor",
          "action", "the action's own cursor",
          "offset", "offset",
          "body", "numbers in the body",
          "query", "numbers");
  private static final Map<String, String> STANDING =
      Map.of("current", "", "deprecated", "deprecated", "removed", "removed from newer servers");
  private static final Set<String> REPEATABLE = Set.of("GET", "PUT", "DELETE");

  private static final Contract CONTRACT = Published.contract();
  private static final Map<String, List<String>> METHODS = Published.methods();

  private static String page() {
    Stream<String> published =
        CONTRACT.covered().stream()
            .map(
                operation ->
                    row(
                        operation.name(),
                        CONTRACT.methods(operation),
                        Objects.requireNonNull(PAGES.get(operation.fact("paging"))),
                        Objects.requireNonNull(STANDING.get(operation.fact("standing")))));
    Stream<String> unpublished =
        CONTRACT.methods().stream()
            .filter(method -> CONTRACT.table().of(method).isEmpty())
            .sorted(Comparator.comparing(RetrofitMethod::name).reversed())
            .map(method -> row(method.name(), List.of(method), "", "unverified"));
    return HEAD + Stream.concat(published, unpublished).collect(joining());
  }

  private static String row(
      String operation, List<RetrofitMethod> calls, String paging, String standing) {
    String methods =
        METHODS.getOrDefault(operation, List.of()).stream()
            .map(path -> "`" + Facade.shown(path) + "`")
            .collect(joining(" "));
    return "| `%s` | %s | %s | %s | %s |\n"
        .formatted(operation, methods, paging, again(calls), standing);
  }

  private static String again(List<RetrofitMethod> calls) {
    if (calls.stream().allMatch(OperationsPageTest::isSingle)) {
      return "never";
    }
    if (calls.stream().allMatch(OperationsPageTest::isRepeated)) {
      return "yes";
    }
    return calls.stream().anyMatch(OperationsPageTest::isRepeated) ? "if it reads" : "no";
  }

  /** Whether it is sent once, whatever its result. */
  private static boolean isSingle(RetrofitMethod call) {
    Retryable retryable = call.method().getAnnotation(Retryable.class);
    return retryable != null && !retryable.value();
  }

  /** Whether it is sent again after a failure that may pass. */
  private static boolean isRepeated(RetrofitMethod call) {
    return !isSingle(call)
        && (REPEATABLE.contains(call.verb()) || call.method().isAnnotationPresent(Retryable.class));
  }

  @Test
  void page_madeFromInterfacesAndTable_isUpToDate() throws IOException {
    if (Boolean.getBoolean(WRITE)) {
      Files.writeString(PAGE, page());
    }
    assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
        .as(
            "docs/stackone-operations.md; write it anew with: mvn -pl stackone-client -am test"
                + " -Dtest=OperationsPageTest -Dsurefire.failIfNoSpecifiedTests=false -D"
                + WRITE
                + "=true")
        .isEqualTo(page());
  }
}
