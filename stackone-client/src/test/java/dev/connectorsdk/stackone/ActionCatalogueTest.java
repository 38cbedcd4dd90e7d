package dev.connectorsdk.stackone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.ServerException;
import dev.connectorsdk.stackone.action.ActionCatalog;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Catalogues that a client keeps. */
class ActionCatalogueTest {
  private static final Duration MAX_AGE = Duration.ofMinutes(5);
  private static final String ANSWER =
      "{\"data\":[{\"key\":\"sophos\",\"actions\":[{\"id\":\"sophos_list\"}]}]}";

  private final ScriptedStackOne stackOne = new ScriptedStackOne();

  @AfterEach
  void close() {
    stackOne.close();
  }

  private ActionCatalog catalogue(String account, Duration maxAge) {
    return stackOne.client().account(account).actions().catalogue(maxAge);
  }

  @Test
  void aCatalogueIsReadAgainOnlyWhenItIsTooOld() {
    stackOne.json(ANSWER).json(ANSWER);

    ActionCatalog first = catalogue("a1", MAX_AGE);
    stackOne.time.clock().advance(MAX_AGE);
    assertThat(catalogue("a1", MAX_AGE)).isSameAs(first);
    assertThat(first.age()).isEqualTo(MAX_AGE);
    stackOne.time.clock().advance(Duration.ofSeconds(1));
    ActionCatalog second = catalogue("a1", MAX_AGE);

    assertThat(second.readAt()).isEqualTo(first.readAt().plus(MAX_AGE).plusSeconds(1));
    assertThat(second.find("sophos_list")).isPresent();
    assertThat(second.find("sophos_get")).isEmpty();
    assertThat(second).hasToString("ActionCatalogue[actions=1, readAt=" + second.readAt() + "]");
    assertThat(stackOne.requests()).isEqualTo(2);
    assertThat(stackOne.take().getUrl().queryParameter("filter[account_ids]")).isEqualTo("a1");
  }

  @Test
  void eachAccountHasItsOwn() {
    stackOne.json(ANSWER).json(ANSWER).json(ANSWER);

    catalogue("a1", MAX_AGE);
    catalogue("a2", MAX_AGE);
    stackOne.client().actions().catalogue("sophos", MAX_AGE);

    assertThat(stackOne.requests()).isEqualTo(3);
    stackOne.take();
    assertThat(stackOne.take().getUrl().queryParameter("filter[account_ids]")).isEqualTo("a2");
    assertThat(stackOne.take().getUrl().queryParameter("filter[connectors]")).isEqualTo("sophos");
  }

  @Test
  void noAgeAtAllReadsAnew() {
    stackOne.json(ANSWER).json(ANSWER);

    catalogue("a1", MAX_AGE);
    catalogue("a1", Duration.ZERO);

    assertThat(stackOne.requests()).isEqualTo(2);
  }

  @Test
  void callersShareOneReading() {
    stackOne.json(ANSWER);

    List<CompletableFuture<ActionCatalog>> all =
        IntStream.range(0, 32)
            .mapToObj(
                i -> stackOne.client().async(c -> c.account("a1").actions().catalogue(MAX_AGE)))
            .toList();

    assertThat(all).allSatisfy(one -> assertThat(one.join().actions()).hasSize(1));
    assertThat(stackOne.requests()).isEqualTo(1);
  }

  @Test
  void aReadingThatFailedIsNotKept() {
    IntStream.range(0, 9).forEach(i -> stackOne.answer(501, "{}"));
    assertThatThrownBy(() -> catalogue("a1", MAX_AGE)).isInstanceOf(ServerException.class);
    int sent = stackOne.requests();

    assertThatThrownBy(() -> catalogue("a1", MAX_AGE)).isInstanceOf(ServerException.class);

    assertThat(stackOne.requests()).isGreaterThan(sent);
  }

  @Test
  void theOldestMakeRoom() {
    IntStream.range(0, 67).forEach(i -> stackOne.json(ANSWER));
    IntStream.range(0, 65)
        .forEach(
            i -> {
              catalogue("a" + i, Duration.ofDays(1));
              stackOne.time.clock().advance(Duration.ofSeconds(1));
            });

    catalogue("a64", Duration.ofDays(1));
    assertThat(stackOne.requests()).isEqualTo(65);
    catalogue("a0", Duration.ofDays(1));
    assertThat(stackOne.requests()).isEqualTo(66);
  }

  @Test
  void anAgeBelowZeroIsRefused() {
    assertThatThrownBy(() -> catalogue("a1", Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("maxAge");
    assertThatThrownBy(() -> stackOne.client().actions().catalogue("", MAX_AGE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
