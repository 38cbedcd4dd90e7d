package dev.connectorsdk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.benchmarks.call.ListAccounts;
import dev.connectorsdk.benchmarks.decode.DecodeAccounts;
import dev.connectorsdk.benchmarks.decode.DecodeEndpoints;
import dev.connectorsdk.benchmarks.payload.Payload;
import dev.connectorsdk.benchmarks.peer.AccountList;
import dev.connectorsdk.benchmarks.token.CachedToken;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs each benchmark once, without measuring time. */
class BenchmarkSmokeTest {
  private static AccountsServer server;

  @BeforeAll
  static void serve() throws IOException {
    server = AccountsServer.start(50);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "okhttp-moshi",
        "retrofit-moshi",
        "jdk-jackson",
        "official-recipe",
        "official-recipe-one-mapper",
        "ours",
        "ours-by-default"
      })
  void peers_samePage_readAllAccounts(String peer) throws IOException, InterruptedException {
    assertThat(AccountList.of(peer, server.url()).list(50)).isEqualTo(50);
  }

  @Test
  void okHttpDiscard_page_readsAllBytes() throws IOException, InterruptedException {
    assertThat(AccountList.of("okhttp-discard", server.url()).list(50))
        .isEqualTo(Payload.accounts(50).length());
  }

  @Test
  void listAccounts_runOnce_readsPage() throws IOException, InterruptedException {
    System.setProperty(ListAccounts.SERVER, server.url());
    try {
      ListAccounts benchmark = new ListAccounts();
      benchmark.size = 50;
      benchmark.open();
      assertThat(benchmark.list()).isEqualTo(50);
    } finally {
      System.clearProperty(ListAccounts.SERVER);
    }
  }

  @Test
  void accountDecoders_sameBytes_haveSameResult() throws IOException {
    DecodeAccounts decoding = new DecodeAccounts();
    assertThat(decoding.ours().get(7).createdAt()).isEqualTo(decoding.jackson().get(7).createdAt());
    assertThat(decoding.ours()).hasSameSizeAs(decoding.moshi());
  }

  @Test
  void endpointDecoders_sameBytes_haveSameResult() throws IOException {
    DecodeEndpoints decoding = new DecodeEndpoints();
    assertThat(decoding.ours()).hasSize(500);
    assertThat(decoding.ours().get(7).lastSeenAt())
        .isEqualTo(decoding.jackson().get(7).lastSeenAt());
  }

  @Test
  void tokenCaches_freshToken_isReturned() throws IOException {
    CachedToken tokens = new CachedToken();
    assertThat(tokens.ours().value()).isEqualTo(tokens.volatileAndClock().value());
    assertThat(tokens.google().toString()).contains("benchmark");
  }
}
