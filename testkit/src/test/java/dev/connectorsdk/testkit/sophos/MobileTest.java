package dev.connectorsdk.testkit.sophos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.testkit.sophos.SophosTestClient.Reply;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Mobile API: seeded devices, actions that go on with each read, rejected requests. */
class MobileTest {
  private static final String ROOT = "/mobile/v1/";

  private final SophosCentralSimulator sophos = SophosCentralSimulator.builder().seed(5).start();
  private final SophosTestClient caller = SophosTestClient.of(sophos);

  @AfterEach
  void close() {
    sophos.close();
  }

  @Test
  void devices_sameSeed_areTheSame() {
    try (SophosCentralSimulator other = SophosCentralSimulator.builder().seed(5).start()) {
      List<String> ids =
          SophosTestClient.of(other).get(ROOT + "devices?fields=name").items().stream()
              .map(device -> String.valueOf(device.get("id")))
              .toList();

      assertThat(caller.get(ROOT + "devices").items())
          .extracting(device -> String.valueOf(device.get("id")))
          .hasSize(4)
          .isEqualTo(ids);
    }
  }

  @Test
  void action_read_acceptedNotifiedSuccessful() {
    String id =
        actionId(caller.post(ROOT + "actions/sync", Map.of("endpoints", List.of(device()))));

    assertThat(caller.get(ROOT + "actions?ids=" + id).items().get(0))
        .containsEntry("state", "accepted");
    assertThat(caller.get(ROOT + "actions/" + id).text("state")).isEqualTo("notified");
    assertThat(caller.get(ROOT + "actions/" + id).text("state")).isEqualTo("successful");
    assertThat(caller.get(ROOT + "actions/" + id).text("state")).isEqualTo("successful");
  }

  @Test
  void lockCode_asText_isRejected() {
    Map<String, ?> body =
        Map.of("endpoints", List.of(device()), "arguments", Map.of("lockCode", "4711"));

    assertThat(caller.post(ROOT + "actions/lock", body).status()).isEqualTo(400);
    assertThat(caller.post(ROOT + "actions/lock", Map.of("endpoints", List.of())).status())
        .isEqualTo(400);
    assertThat(caller.get(ROOT + "actions").items()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "devices?view=large",
        "devices?pageSize=101",
        "devices?healthState=blue",
        "devices?createdBefore=yesterday",
        "devices?compliant=maybe",
        "devices?searchFields=email",
        "device-groups?page=0",
        "operating-systems?view=x",
        "actions?executedAfter=1"
      })
  void list_invalidParameter_isRejected(String path) {
    assertThat(caller.get(ROOT + path).status()).isEqualTo(400);
  }

  private String device() {
    return String.valueOf(caller.get(ROOT + "devices").items().get(0).get("id"));
  }

  private static String actionId(Reply reply) {
    assertThat(reply.status()).isEqualTo(201);
    return String.valueOf(
        ((Map<?, ?>) ((List<?>) Objects.requireNonNull(reply.at("created"))).get(0)).get("id"));
  }
}
