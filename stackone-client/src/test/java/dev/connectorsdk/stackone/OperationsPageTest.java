package dev.connectorsdk.stackone;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.stackone.fixture.Facade;
import dev.connectorsdk.stackone.fixture.Operation;
import dev.connectorsdk.stackone.fixture.Operations;
import dev.connectorsdk.stackone.fixture.WireMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** {@code docs/stackone-operations.md} is made from the Retrofit interfaces. */
class OperationsPageTest {
  private static final Path PAGE = Path.of("..", "docs", "stackone-operations.md");
  private static final String WRITE = "stackone.operations.write";
  private static final String HEAD =
      """
      # Operations of StackOne

      Made by `OperationsPageTest` from the client's Retrofit interfaces: do not edit.

      Paging: every list is a `Paged`, whichever style StackOne uses for it. Sent again: what happens
      after a failure that may pass, such as a 408, a 5xx or a connection that broke. "no" means that a
      call goes again only where nothing was sent, or after a 429; "if it reads" that it depends on the
      call; "never" that not even those are sent again.

      | operation | method of `StackOneClient` | paging | sent again | |
      | --- | --- | --- | --- | --- |
      """;
  private static final Map<String, String> PAGES =
      Map.of(
          "-", "",
          "page", "numbers",
          "total", "numbers and total",
          "cursor", "cursor",
          "action", "the action's own cursor",
          "offset", "offset",
          "body", "numbers in the body");
  private static final Map<String, String> STANDING =
      Map.of("current", "", "legacy", "legacy", "unverified", "unverified");

  private static String page() {
    List<WireMethod> methods = WireMethod.all();
    return HEAD
        + Operations.all().stream()
            .filter(operation -> !calls(operation, methods).isEmpty())
            .map(operation -> row(operation, calls(operation, methods)))
            .collect(joining());
  }

  private static List<WireMethod> calls(Operation operation, List<WireMethod> methods) {
    return methods.stream().filter(method -> method.operation().equals(operation.name())).toList();
  }

  private static String row(Operation operation, List<WireMethod> calls) {
    String methods =
        operation.facades().stream()
            .filter(path -> !Facade.methods(path).isEmpty())
            .map(path -> "`" + Facade.shown(path) + "`")
            .collect(joining(" "));
    return "| `%s` | %s | %s | %s | %s |%n"
        .formatted(
            operation.name(),
            methods,
            Objects.requireNonNull(PAGES.get(operation.pages())),
            again(calls),
            Objects.requireNonNull(STANDING.get(operation.standing())))
        .replace("%n".formatted(), "\n");
  }

  private static String again(List<WireMethod> calls) {
    if (calls.stream().allMatch(WireMethod::isSingle)) {
      return "never";
    }
    if (calls.stream().allMatch(WireMethod::isRepeated)) {
      return "yes";
    }
    return calls.stream().anyMatch(WireMethod::isRepeated) ? "if it reads" : "no";
  }

  @Test
  void thePageTellsWhatTheInterfacesSay() throws IOException {
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
