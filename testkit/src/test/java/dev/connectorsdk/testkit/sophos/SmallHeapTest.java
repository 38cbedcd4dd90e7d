package dev.connectorsdk.testkit.sophos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Lists that would take gigabytes, served by a process with 64 MB. */
class SmallHeapTest {
  private static final int ENDPOINTS = Boolean.getBoolean("long.tests") ? 100_000 : 40_000;

  @Test
  void longLists_64MegabyteHeap_served() throws IOException, InterruptedException {
    Process walk =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                Walk.class.getName(),
                String.valueOf(ENDPOINTS))
            .redirectErrorStream(true)
            .start();
    String printed = new String(walk.getInputStream().readAllBytes(), UTF_8);
    assertThat(walk.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(printed).startsWith(ENDPOINTS + " endpoints, 100 of 1000012 alerts in order");
  }

  /** The main class of the process. */
  static final class Walk {
    private Walk() {}

    public static void main(String[] args) {
      try (SophosCentralSimulator sophos = SophosCentralSimulator.start()) {
        sophos.tenant().endpoints().clear();
        sophos.tenant().addEndpoints(Integer.parseInt(args[0]));
        sophos.tenant().addAlerts(1_000_000);
        SophosTestClient caller = SophosTestClient.of(sophos);
        int endpoints = walk(caller, "/endpoint/v1/endpoints?pageSize=500");
        SophosTestClient.Reply sorted =
            caller.get("/common/v1/alerts?sort=severity:desc&pageSize=100&pageTotal=true");
        System.out.println(
            endpoints
                + " endpoints, "
                + sorted.items().size()
                + " of "
                + sorted.at("pages.items")
                + " alerts in order");
      }
    }

    private static int walk(SophosTestClient caller, String list) {
      int count = 0;
      String next = "";
      do {
        SophosTestClient.Reply page = caller.get(list + next);
        count += page.items().size();
        Object key = page.at("pages.nextKey");
        next = key == null ? "" : "&pageFromKey=" + SophosTestClient.encode(key.toString());
      } while (!next.isEmpty());
      return count;
    }
  }
}
