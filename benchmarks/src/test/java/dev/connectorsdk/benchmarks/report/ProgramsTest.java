package dev.connectorsdk.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.benchmarks.AccountsServer;
import dev.connectorsdk.benchmarks.ThousandCustomers;
import dev.connectorsdk.benchmarks.process.ActionPages;
import dev.connectorsdk.benchmarks.process.ConcurrentCalls;
import dev.connectorsdk.benchmarks.process.MillionItems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the programs that are measured as processes and checks their output. */
@Timeout(120)
class ProgramsTest {
  @Test
  void concurrentCalls_fewCalls_printTimesAndThreads() throws Exception {
    try (AccountsServer server = AccountsServer.start(1)) {
      assertThat(Processes.run(List.of(), ConcurrentCalls.class, server.url(), "8"))
          .matches("okhttp-text=[\\d.,]+ okhttp-moshi=[\\d.,]+ ours=[\\d.,]+ threads=0");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"page by page", "ahead"})
  void millionItems_fewPages_readsAllItems(String mode) throws Exception {
    try (ActionPages actions = ActionPages.start(40)) {
      assertThat(Processes.run(List.of("-Xmx64m"), MillionItems.class, actions.url(), mode))
          .matches("20000 -?\\d+");
    }
  }

  @Test
  void thousandCustomers_smallHeap_completes() throws Exception {
    assertThat(Processes.run(List.of("-Xmx64m"), ThousandCustomers.class, "20"))
        .matches("peak heap \\d+ MiB of \\d+");
  }

  @Test
  void report_versions_areListed() {
    assertThat(Jars.versions())
        .matches(
            "okhttp-jvm [\\d.]+, moshi [\\d.]+, .*jackson-databind [\\d.]+, .*jmh-core [\\d.]+");
  }
}
