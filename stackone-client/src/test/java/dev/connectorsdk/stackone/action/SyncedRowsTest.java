package dev.connectorsdk.stackone.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.stackone.action.synced.SyncedPage;
import dev.connectorsdk.stackone.action.synced.SyncedRows;
import dev.connectorsdk.stackone.fixture.LinkedService;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stored rows on servers of each age. */
class SyncedRowsTest {
  private static final String LIST = "acme_list_things";
  private static final List<Map<String, Object>> ROWS = List.of(Map.of("id", 1L), Map.of("id", 2L));

  @Test
  void list_serverOfOctober2026WithSeveralSyncs_refusalNamesThem() {
    try (LinkedService acme = new LinkedService(ServiceAge.OCTOBER_2026)) {
      SyncedRows synced = acme.account().actions().synced();
      acme.service.addSync(acme.accountId, LIST, "nightly", ROWS);
      String hourly = acme.service.addSync(acme.accountId, LIST, "hourly", ROWS.subList(0, 1));

      assertThatThrownBy(() -> synced.list(LIST, q -> q).stream().toList())
          .isInstanceOfSatisfying(StatusException.class, e -> assertThat(e.status()).isEqualTo(200))
          .hasMessageContaining("several syncs")
          .hasMessageContaining(hourly + " (hourly)");
      assertThat(synced.list(LIST, q -> q.syncId(hourly))).hasSize(1);
      assertThatThrownBy(() -> synced.page(LIST, 0, q -> q.syncId("moon")))
          .isInstanceOfSatisfying(
              StatusException.class, e -> assertThat(e.status()).isEqualTo(400));
    }
  }

  @Test
  void list_noSync_refused() {
    try (LinkedService acme = new LinkedService(ServiceAge.OCTOBER_2026)) {
      acme.account().actions().run(LIST, call -> call.sync(true));

      assertThatThrownBy(() -> acme.account().actions().synced().page(LIST, 0, q -> q))
          .isInstanceOf(StatusException.class)
          .hasMessageContaining("not synced")
          .hasMessageContaining("dashboard");
    }
  }

  @Test
  void page_aggregations_noRows() {
    try (LinkedService acme = new LinkedService(ServiceAge.OCTOBER_2026)) {
      acme.service.addSync(acme.accountId, LIST, "nightly", ROWS);

      SyncedPage page =
          acme.account()
              .actions()
              .synced()
              .page(LIST, 0, q -> q.putAggs("n", Map.of("value_count", Map.of("field", "id"))));

      assertThat(page.data()).isEmpty();
      assertThat(page.aggregations()).containsEntry("n", Map.of("value", 2L));
      assertThat(page.datasync().orElseThrow().syncName()).contains("nightly");
    }
  }

  @Test
  void list_serverOfJune2026OtherArguments_rejected() {
    try (LinkedService acme = new LinkedService(ServiceAge.JUNE_2026)) {
      SyncedRows synced = acme.account().actions().synced();
      acme.account().actions().run(LIST, call -> call.sync(true).putQuery("of", "mine"));

      assertThat(synced.list(LIST, q -> q.putQuery("of", "mine"))).hasSize(1);
      assertThatThrownBy(() -> synced.page(LIST, 0, q -> q.putQuery("of", "yours")))
          .isInstanceOf(StatusException.class)
          .hasMessageContaining("query must be that of the run");
      assertThatThrownBy(() -> synced.page(LIST, 0, q -> q)).isInstanceOf(StatusException.class);
    }
  }

  @Test
  void page_afterTenThousandRows_rejected() {
    try (LinkedService acme = new LinkedService(ServiceAge.ALL)) {
      SyncedRows synced = acme.account().actions().synced();
      assertThatThrownBy(() -> synced.page(LIST, 9_990, q -> q.pageSize(11)))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> synced.page(LIST, 0, q -> q.pageSize(201)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
