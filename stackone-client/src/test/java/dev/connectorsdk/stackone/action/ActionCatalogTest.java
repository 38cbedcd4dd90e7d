package dev.connectorsdk.stackone.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.ServerException;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The cache of catalogs. */
class ActionCatalogTest {
  private static final Duration MAX_AGE = Duration.ofMinutes(5);
  private static final String ANSWER =
      "{\"data\":[{\"key\":\"sophos\",\"actions\":[{\"id\":\"sophos_list\"}]}]}";

  private final ScriptedStackOne stackOne = new ScriptedStackOne();

  @AfterEach
  void close() {
    stackOne.close();
  }

  private ActionCatalog catalog(String account, Duration maxAge) {
    return stackOne.client().account(account).actions().catalog(maxAge);
  }

  @Test
  void catalog_olderThanMaxAge_requestedAgain() {
    stackOne.json(ANSWER).json(ANSWER);

    ActionCatalog first = catalog("a1", MAX_AGE);
    stackOne.time.clock().advance(MAX_AGE);
    assertThat(catalog("a1", MAX_AGE)).isSameAs(first);
    assertThat(first.age()).isEqualTo(MAX_AGE);
    stackOne.time.clock().advance(Duration.ofSeconds(1));
    ActionCatalog second = catalog("a1", MAX_AGE);

    assertThat(second.readAt()).isEqualTo(first.readAt().plus(MAX_AGE).plusSeconds(1));
    assertThat(second.find("sophos_list")).isPresent();
    assertThat(second.find("sophos_get")).isEmpty();
    assertThat(second).hasToString("ActionCatalog[actions=1, readAt=" + second.readAt() + "]");
    assertThat(stackOne.requests()).isEqualTo(2);
    assertThat(stackOne.take().getUrl().queryParameter("filter[account_ids]")).isEqualTo("a1");
  }

  @Test
  void catalog_twoAccounts_notShared() {
    stackOne.json(ANSWER).json(ANSWER).json(ANSWER);

    catalog("a1", MAX_AGE);
    catalog("a2", MAX_AGE);
    stackOne.client().actions().catalog("sophos", MAX_AGE);

    assertThat(stackOne.requests()).isEqualTo(3);
    stackOne.take();
    assertThat(stackOne.take().getUrl().queryParameter("filter[account_ids]")).isEqualTo("a2");
    assertThat(stackOne.take().getUrl().queryParameter("filter[connectors]")).isEqualTo("sophos");
  }

  @Test
  void catalog_zeroMaxAge_alwaysRequested() {
    stackOne.json(ANSWER).json(ANSWER);

    catalog("a1", MAX_AGE);
    catalog("a1", Duration.ZERO);

    assertThat(stackOne.requests()).isEqualTo(2);
  }

  @Test
  void catalog_concurrentCallers_oneRequest() {
    stackOne.json(ANSWER);

    List<CompletableFuture<ActionCatalog>> all =
        IntStream.range(0, 32)
            .mapToObj(i -> stackOne.client().async(c -> c.account("a1").actions().catalog(MAX_AGE)))
            .toList();

    assertThat(all).allSatisfy(one -> assertThat(one.join().actions()).hasSize(1));
    assertThat(stackOne.requests()).isEqualTo(1);
  }

  @Test
  void catalog_failedRequest_notCached() {
    IntStream.range(0, 9).forEach(i -> stackOne.respond(501, "{}"));
    assertThatThrownBy(() -> catalog("a1", MAX_AGE)).isInstanceOf(ServerException.class);
    int sent = stackOne.requests();

    assertThatThrownBy(() -> catalog("a1", MAX_AGE)).isInstanceOf(ServerException.class);

    assertThat(stackOne.requests()).isGreaterThan(sent);
  }

  @Test
  void catalog_cacheFull_oldestEvicted() {
    IntStream.range(0, 67).forEach(i -> stackOne.json(ANSWER));
    IntStream.range(0, 65)
        .forEach(
            i -> {
              catalog("a" + i, Duration.ofDays(1));
              stackOne.time.clock().advance(Duration.ofSeconds(1));
            });

    catalog("a64", Duration.ofDays(1));
    assertThat(stackOne.requests()).isEqualTo(65);
    catalog("a0", Duration.ofDays(1));
    assertThat(stackOne.requests()).isEqualTo(66);
  }

  @Test
  void catalog_negativeMaxAge_rejected() {
    assertThatThrownBy(() -> catalog("a1", Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("maxAge");
    assertThatThrownBy(() -> stackOne.client().actions().catalog("", MAX_AGE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
