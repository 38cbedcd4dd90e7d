package dev.connectorsdk.testkit.sophos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.testkit.sophos.SophosTestClient.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointSettingsTest {
  private static final String SETTINGS = "/endpoint/v1/settings/";
  private static final String SCANNING = SETTINGS + "exclusions/scanning";
  private static final String ISOLATION = SETTINGS + "exclusions/isolation";
  private static final String ALLOWED = SETTINGS + "allowed-items";
  private static final String BLOCKED = SETTINGS + "blocked-items";
  private static final String ADDRESSES = SETTINGS + "blocked-addresses";

  private final SophosCentralSimulator sophos = SophosCentralSimulator.start();
  private final SophosTestClient caller = SophosTestClient.of(sophos);

  @AfterEach
  void close() {
    sophos.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {SCANNING, ISOLATION, ALLOWED, BLOCKED, ADDRESSES})
  void collection_atFirst_hasItemsOnPagesOfAtMost100(String path) {
    assertThat(caller.get(path).items()).isNotEmpty();
    assertThat(caller.get(path + "?pageSize=100").at("pages.maxSize")).isEqualTo(100L);
    assertThat(caller.get(path + "?pageSize=101").status()).isEqualTo(400);
  }

  @Test
  void settings_readOnlyRole_canReadAndNotWrite() {
    SophosTestClient reader = SophosTestClient.of(sophos, ServiceRole.READ_ONLY);
    Map<String, String> exclusion = Map.of("type", "path", "value", "C:\\x");

    assertThat(reader.get(SCANNING).status()).isEqualTo(200);
    assertThat(reader.post(SCANNING, exclusion).status()).isEqualTo(403);
  }

  @Test
  void scanningExclusion_ofThePartner_isForbidden() {
    Map<String, Object> locked = caller.get(SCANNING + "?type=web").items().get(0);
    String path = SCANNING + "/" + locked.get("id");

    assertThat(locked).containsEntry("lockedByManagingAccount", true);
    assertThat(caller.patch(path, Map.of("comment", "x")).status()).isEqualTo(403);
    assertThat(caller.delete(path).status()).isEqualTo(403);
    assertThat(caller.post(SCANNING, Map.of("type", "web", "value", locked.get("value"))).status())
        .isEqualTo(403);
  }

  @Test
  void scanningExclusion_invalid_badRequest() {
    assertThat(caller.post(SCANNING, Map.of("type", "path")).status()).isEqualTo(400);
    assertThat(caller.post(SCANNING, Map.of("type", "name", "value", "x")).status()).isEqualTo(400);
    Map<String, String> exploit = Map.of("type", "detectedExploit", "value", "x");
    Reply created = caller.post(SCANNING, exploit);
    String path = SCANNING + "/" + created.text("id");
    assertThat(created.status()).isEqualTo(201);
    assertThat(caller.patch(path, Map.of("value", "y")).status()).isEqualTo(400);
    assertThat(caller.patch(path, Map.of("scanMode", "onAccess")).status()).isEqualTo(400);
    assertThat(caller.get(path).text("value")).isEqualTo("x");
    assertThat(caller.get(SCANNING + "/none").status()).isEqualTo(404);
    assertThat(caller.get(SCANNING + "?type=exploitMitigation").items()).hasSize(1);
  }

  @Test
  void networkExclusion_invalid_badRequestAndUnchanged() {
    assertThat(caller.post(ISOLATION, Map.of("direction", "up")).status()).isEqualTo(400);
    assertThat(caller.post(ISOLATION, Map.of("localPorts", List.of(65536))).status())
        .isEqualTo(400);
    String path = ISOLATION + "/" + caller.post(ISOLATION, Map.of("direction", "both")).text("id");
    assertThat(caller.patch(path, Map.of("remotePorts", List.of("http"))).status()).isEqualTo(400);
    assertThat(caller.get(path).at("remotePorts")).isEqualTo(List.of());
    assertThat(caller.get(path).body()).doesNotContain("createdAt");
  }

  @Test
  void items_invalidOrExisting_rejected() {
    Map<String, Object> item =
        Map.of("type", "path", "properties", Map.of("path", "C:\\x"), "comment", "c");

    assertThat(caller.post(ALLOWED, item).status()).isEqualTo(201);
    assertThat(caller.post(ALLOWED, item).status()).isEqualTo(409);
    assertThat(caller.post(BLOCKED, item).status()).isEqualTo(400);
    assertThat(
            caller
                .post(
                    ALLOWED,
                    Map.of("type", "sha256", "properties", Map.of("path", "x"), "comment", "c"))
                .status())
        .isEqualTo(400);
    assertThat(caller.get(BLOCKED + "/none").status()).isEqualTo(404);
    assertThat(caller.patch(BLOCKED + "/none", Map.of("comment", "c")).status()).isEqualTo(404);
  }

  @Test
  void blockedAddresses_unknownId_failedToDelete() {
    Reply blocked =
        caller.post(
            ADDRESSES + "/bulk", Map.of("items", List.of(Map.of("item", List.of("192.0.2.1")))));
    Object id = blocked.items().get(0).get("id");

    assertThat(blocked.status()).isEqualTo(201);
    assertThat(
            caller
                .post(ADDRESSES + "/bulk/delete", Map.of("ids", List.of("none", id)))
                .at("failedToDelete"))
        .isEqualTo(List.of("none"));
    assertThat(caller.get(ADDRESSES).items()).hasSize(1);
    assertThat(caller.post(ADDRESSES + "/bulk/delete", Map.of()).status()).isEqualTo(400);
    assertThat(caller.post(ADDRESSES + "/bulk", Map.of("items", List.of())).status())
        .isEqualTo(400);
    assertThat(caller.get(ADDRESSES + "?sort=id").status()).isEqualTo(400);
  }
}
