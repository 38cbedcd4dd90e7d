package dev.connectorsdk.stackone.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.stackone.AccountScope;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One client with concurrent calls for many accounts. */
class InterleavedTest {
  private static final int CALLS = Boolean.getBoolean("long.tests") ? 10_000 : 2_000;

  private final Acme acme = new Acme(o -> o.withoutRateLimits());

  @AfterEach
  void close() {
    acme.close();
  }

  @Test
  void accountHeader_concurrentAccounts_neverMixed() throws Exception {
    List<String> accounts = IntStream.range(0, 50).mapToObj(i -> acme.link("c" + i)).toList();
    List<AccountScope> scopes = accounts.stream().map(acme.client::account).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<?>> responses = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      int at = (i * 7) % accounts.size();
      responses.add(
          threads.submit(
              () ->
                  scopes
                      .get(at)
                      .actions()
                      .run(Acme.ACTION, call -> call.putQuery("of", accounts.get(at)))));
    }
    for (Future<?> response : responses) {
      assertThat(response.get(120, TimeUnit.SECONDS)).isNotNull();
    }
    threads.shutdown();

    assertThat(acme.actions()).hasSize(CALLS);
    assertThat(acme.actions())
        .allSatisfy(
            call ->
                assertThat(call.body())
                    .contains("\"of\":\"" + call.header("x-account-id").orElseThrow() + "\""));
    assertThat(acme.deeds).hasValue(CALLS);
  }
}
