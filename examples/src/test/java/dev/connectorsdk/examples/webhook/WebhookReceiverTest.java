package dev.connectorsdk.examples.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.testkit.stackone.SimulatedWebhookEvent;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Prints valid and rejected webhooks. */
@Timeout(120)
class WebhookReceiverTest {
  private static final Pattern ADDRESS = Pattern.compile("http://\\S+");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Map<String, String> variables, String... args) {
    return WebhookReceiver.command(Environment.of(variables))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  @Test
  void noSecret_simulatedEvents_printOneLineEach() {
    assertThat(run(Map.of())).isZero();

    List<String> lines = out.toString().lines().toList();
    assertThat(lines.get(0)).startsWith("DATE").contains("EVENT", "ACCOUNT", "RESPONSE");
    assertThat(lines.get(1)).contains("account.created", "sophos", "customer-1").endsWith("200");
    assertThat(lines.get(2)).contains("account.updated").endsWith("200");
    assertThat(lines.get(3)).contains("account.deleted").endsWith("200");
    assertThat(lines.get(4)).endsWith("401 BAD_SIGNATURE");
    assertThat(lines).hasSize(5);
    assertThat(out + err.toString()).doesNotContain(SimulatedSender.SIGNING_KEY, "/link/");
  }

  @Test
  void count_simulatedEvents_stopsAfterThatMany() {
    assertThat(run(Map.of(), "--count=3")).isZero();
    assertThat(out.toString().lines()).hasSize(4);
  }

  @Test
  void json_events_printOneObjectPerLine() {
    assertThat(run(Map.of(), "--json")).isZero();

    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(4).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    assertThat(lines.get(0)).contains("\"event\":\"account.created\"", "\"answer\":200");
    assertThat(lines.get(3)).isEqualTo("{\"refused\":\"BAD_SIGNATURE\",\"answer\":401}");
  }

  @Test
  void secretRotation_bothSecrets_areAccepted() throws Exception {
    Map<String, String> both =
        Map.of(WebhookReceiver.CURRENT, "new-hunter2", WebhookReceiver.OLD, "old-hunter2");
    CompletableFuture<Integer> exit =
        CompletableFuture.supplyAsync(() -> run(both, "--count", "3", "--json"));
    try (StackOneSimulator project = StackOneSimulator.start()) {
      URI address = address(exit);
      project.webhooks().sendTo(address, "old-hunter2");
      project.webhooks().send(SimulatedWebhookEvent.of("account.updated").with("record_id", 1));
      project.webhooks().sendTo(address, "new-hunter2");
      project.webhooks().send(SimulatedWebhookEvent.of("account.updated").with("record_id", 2));
      project.webhooks().send(SimulatedWebhookEvent.of("account.updated").tampered());
    }

    assertThat(exit.get()).isZero();
    assertThat(out.toString().lines())
        .extracting(line -> line.substring(line.indexOf("\"answer\"")))
        .containsExactly("\"answer\":200}", "\"answer\":200}", "\"answer\":401}");
    assertThat(out + err.toString()).doesNotContain("hunter2");
  }

  private URI address(CompletableFuture<Integer> exit) {
    while (!exit.isDone()) {
      Matcher address = ADDRESS.matcher(err.toString());
      if (address.find() && err.toString().endsWith(System.lineSeparator())) {
        return URI.create(address.group());
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("The program ended: " + err);
  }

  @Test
  void invalidUsageOrForeignAddress_eachOption_isError() {
    assertThat(run(Map.of(), "--count", "-1")).isEqualTo(2);
    assertThat(run(Map.of(), "--port", "70000")).isEqualTo(2);
    assertThat(run(Map.of(), "--host", "192.0.2.1")).isEqualTo(1);
    assertThat(err.toString()).contains("Cannot listen on");
  }
}
