package dev.connectorsdk.testkit.stackone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.testkit.http.VirtualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SyncedTest {
  private final VirtualClock clock = VirtualClock.at(Instant.parse("2026-01-02T03:04:05Z"));
  private final SimulatedConnector shop =
      SimulatedConnector.of("shop", "Shop", "crm")
          .with(
              SimulatedAction.of(
                  "shop_list",
                  "List",
                  call ->
                      ActionResponse.of(
                          List.of(
                              Map.of("id", "a", "kind", call.query("kind").orElse("old")),
                              Map.of("id", "b", "kind", "old"),
                              Map.of("id", "c", "kind", "old")))))
          .with(
              SimulatedAction.of(
                  "shop_export",
                  "Export",
                  call ->
                      ActionResponse.of(new DownloadedFile("text/csv", "shop.csv", "id\na\n"))));
  private final StackOneSimulator simulator =
      StackOneSimulator.builder().clock(clock).connector(shop).start();
  private final StackOneTestClient caller = StackOneTestClient.of(simulator);
  private final String account =
      EchoConnector.linked(
              simulator,
              caller,
              simulator.dashboard().createProfile(ProfileForm.of("shop", "Shop").asDefault()))
          .id();

  @AfterEach
  void stop() {
    simulator.close();
  }

  private StackOneTestClient.Reply sync(String more, Map<String, ?> arguments) {
    Map<String, Object> body = new LinkedHashMap<>(arguments);
    body.put("action", "shop_list");
    return caller.header("x-account-id", account).post("/actions/rpc?sync=true" + more, body);
  }

  private StackOneTestClient.Reply synced(String query, Map<String, ?> more) {
    Map<String, Object> body = new LinkedHashMap<>(more);
    body.put("action", "shop_list");
    return caller.header("x-account-id", account).post("/actions/rpc/synced" + query, body);
  }

  @Test
  void syncedRun_rows_readByOffset() {
    assertThat(synced("", Map.of()).data()).isEmpty();
    assertThat(sync("", Map.of()).get("datasync")).asString().contains("path_params_hash=");
    assertThat(synced("?page_size=2", Map.of()).data()).hasSize(2);
    assertThat(synced("?page_size=2&skip=2", Map.of()).data()).hasSize(1);
    assertThat(synced("?skip=3", Map.of()).data()).isEmpty();
    assertThat(synced("", Map.of()).text()).contains("\"synced_at\":\"2026-01-02T03:04:05.000Z\"");
    assertThat(synced("?skip=-1", Map.of()).status()).isEqualTo(400);
  }

  @Test
  void runWithoutSync_rows_notStored() {
    assertThat(caller.run(account, "shop_list", Map.of()).object()).doesNotContainKey("datasync");
    assertThat(synced("", Map.of()).data()).isEmpty();
  }

  @Test
  void syncedRows_sameId_replaced() {
    sync("", Map.of());
    sync("&run_id=r2", Map.of("query", Map.of("kind", "new")));
    assertThat(synced("", Map.of()).data()).hasSize(3);
    assertThat(synced("", Map.of("filter", Map.of("kind", "new"))).data()).hasSize(1);
    assertThat(synced("", Map.of("run_id", "r1")).data()).isEmpty();
    assertThat(synced("", Map.of("run_id", "r2")).data()).hasSize(3);
    assertThat(synced("", Map.of("path", Map.of("id", 1))).data()).isEmpty();
  }

  @Test
  void syncedRows_afterSevenDays_expired() {
    sync("", Map.of());
    clock.advance(Duration.ofDays(8));
    assertThat(synced("", Map.of()).data()).isEmpty();
  }

  @Test
  void syncedRows_withoutAccountOrAction_400() {
    assertThat(caller.post("/actions/rpc/synced", Map.of("action", "shop_list")).text())
        .contains("x-account-id");
    assertThat(
            caller.header("x-account-id", account).post("/actions/rpc/synced", Map.of()).status())
        .isEqualTo(400);
  }

  @Test
  void action_downloadedFile_returned() {
    StackOneTestClient.Reply reply = caller.run(account, "shop_export", Map.of());
    assertThat(reply.text()).isEqualTo("id\na\n");
    assertThat(reply.headers())
        .containsEntry("content-disposition", List.of("attachment; filename=\"shop.csv\""));
  }
}
