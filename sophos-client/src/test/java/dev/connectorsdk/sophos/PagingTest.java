package dev.connectorsdk.sophos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.sophos.admin.Admin;
import dev.connectorsdk.sophos.alert.Alert;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.tenant.Tenant;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.ServiceRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {
  private static final String ALERTS = "/common/v1/alerts";

  private final Central central = new Central(b -> b.keyOnLastAlertPage().withoutAdminPages());

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void alerts_manyPages_areReadByKey() {
    Paged<Alert> alerts = central.client().tenant().alerts().list(q -> q.pageSize(3));

    assertThat(alerts.stream()).hasSize(12).extracting(Alert::id).doesNotHaveDuplicates();
    // the key on the last page leads to an empty one, which ends the list
    assertThat(central.apiCalls()).hasSize(5);
    assertThat(central.apiCalls().get(0).query("pageFromKey")).isEmpty();
    assertThat(central.apiCalls().get(4).query("pageFromKey")).isPresent();
    assertThat(alerts.stream().limit(4)).hasSize(4);
    assertThat(central.apiCalls()).hasSize(7);
  }

  @Test
  void search_manyPages_keepsItsQuery() {
    Paged<Alert> alerts =
        central
            .client()
            .tenant()
            .alerts()
            .search(q -> q.pageSize(5).addSort("raisedAt:asc").pageTotal(true));

    assertThat(alerts.stream()).hasSize(12);
    assertThat(central.apiCalls())
        .allSatisfy(call -> assertThat(call.body()).contains("\"sort\":[\"raisedAt:asc\"]"));
    assertThat(alerts.pages().iterator().next().total()).hasValue(12);
  }

  @Test
  void list_fromAnEarlierKey_startsThere() {
    SophosClient client = central.client();
    Page<Alert> first =
        client.tenant().alerts().list(q -> q.pageSize(10)).pages().iterator().next();

    Paged<Alert> rest =
        client.tenant().alerts().list(q -> q.pageSize(10).pageFromKey(first.next().orElseThrow()));

    assertThat(rest.stream()).hasSize(2);
  }

  @Test
  void endpoints_manyPages_areReadByKey() {
    central.simulator.tenant().addEndpoints(1200);

    assertThat(central.client().tenant().endpoints().list(q -> q.pageSize(500)).stream())
        .hasSize(1208);
    assertThat(central.apiCalls()).hasSize(3);
  }

  @Test
  void tenants_manyPages_areReadByNumber() {
    IntStream.range(0, 243)
        .forEach(i -> central.simulator.partner().addTenant("Tenant " + i, "eu01"));
    SophosClient client = central.client(central.simulator.partnerCredential());

    assertThat(client.partner().tenants().list().stream())
        .hasSize(250)
        .extracting(Tenant::id)
        .doesNotHaveDuplicates();

    assertThat(central.apiCalls())
        .extracting(call -> call.query("page"))
        .containsExactly(Optional.of("1"), Optional.of("2"), Optional.of("3"));
    assertThat(central.apiCalls())
        .extracting(call -> call.query("pageTotal"))
        .containsExactly(Optional.of("true"), Optional.empty(), Optional.empty());
  }

  @Test
  void list_fullLastPage_noFurtherRequest() {
    SophosClient client = central.client(central.simulator.organizationCredential());

    assertThat(client.organization().tenants().list(q -> q.pageSize(1)).stream()).hasSize(3);
    assertThat(central.apiCalls()).hasSize(3);
  }

  @Test
  void admins_responseWithoutPages_areRead() {
    IntStream.range(0, 7).forEach(this::addAdmin);

    Paged<Admin> admins = central.client().tenant().admins().list(q -> q.pageSize(3));

    assertThat(admins.stream()).hasSize(8).extracting(Admin::id).doesNotHaveDuplicates();
    assertThat(central.apiCalls()).hasSize(3);
  }

  @Test
  void pageNumbers_absentAndPageNotFull_isTheLast() {
    IntStream.range(0, 2).forEach(this::addAdmin);
    central
        .simulator
        .faults()
        .on("GET", "/common/v1/admins")
        .times(1)
        .inject(page("{\"items\":[{\"id\":\"a\"},{\"id\":\"b\"},{\"id\":\"c\"}]}"));

    assertThat(central.client().tenant().admins().list(q -> q.pageSize(2)).stream()).hasSize(3);
    assertThat(central.apiCalls()).hasSize(1);
  }

  @Test
  void list_empty_onePage() {
    central.simulator.tenant().alerts().clear();
    central.simulator.tenant().endpoints().clear();
    SophosClient client = central.client();

    assertThat(client.tenant().alerts().list().stream()).isEmpty();
    assertThat(client.tenant().endpoints().list().stream()).isEmpty();
    assertThat(central.apiCalls()).hasSize(2);
  }

  @Test
  void tenants_empty_ends() {
    var partner = central.simulator.addPartner();
    var credential = central.simulator.credentials().add(partner, ServiceRole.SUPER_ADMIN);

    assertThat(central.client(credential).partner().tenants().list().stream()).isEmpty();
    assertThat(central.apiCalls()).hasSize(1);
  }

  @Test
  void key_repeated_decodingException() {
    central
        .simulator
        .faults()
        .on("GET", ALERTS)
        .inject(page("{\"items\":[{\"id\":\"a\"}],\"pages\":{\"nextKey\":\"k\"}}"));
    Paged<Alert> alerts = central.client().tenant().alerts().list();

    assertThatThrownBy(() -> alerts.forEach(alert -> {}))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("GET /common/v1/alerts")
        .hasMessageContaining("a second time");
    assertThat(central.apiCalls()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"nextKey\":{}}|$.pages.nextKey",
        "{\"nextKey\":[\"k\"]}|$.pages.nextKey",
        "{\"nextKey\":true}|$.pages.nextKey",
        "[]|$.pages",
        "[{\"nextKey\":\"k\"}]|$.pages"
      })
  void key_unreadable_failsAfterTheItems(String position, String path) {
    central
        .simulator
        .faults()
        .on("GET", ALERTS)
        .inject(page("{\"items\":[{\"id\":\"e1\"}],\"pages\":" + position + "}"));
    List<String> read = new ArrayList<>();
    assertThatThrownBy(
            () -> central.client().tenant().alerts().list().forEach(alert -> read.add(alert.id())))
        .isInstanceOfSatisfying(DecodingException.class, e -> assertThat(e.path()).isEqualTo(path));
    assertThat(read).containsExactly("e1");
  }

  @Test
  void emptyPage_repeatedKey_endsTheList() {
    central
        .simulator
        .faults()
        .on("GET", ALERTS)
        .inject(page("{\"items\":[],\"pages\":{\"nextKey\":\"k\"}}"));

    assertThat(central.client().tenant().alerts().list().stream()).isEmpty();
    assertThat(central.apiCalls()).hasSize(2);
  }

  @Test
  void key_blankOrNull_endsTheList() {
    central
        .simulator
        .faults()
        .on("GET", ALERTS)
        .times(1)
        .inject(page("{\"items\":[{\"id\":\"a\"}],\"pages\":{\"nextKey\":\"\",\"size\":1}}"));
    central
        .simulator
        .faults()
        .on("GET", ALERTS)
        .times(1)
        .inject(page("{\"items\":[{\"id\":\"a\"}],\"pages\":{\"nextKey\":null}}"));
    central
        .simulator
        .faults()
        .on("GET", ALERTS)
        .times(1)
        .inject(page("{\"items\":[{\"id\":\"a\"}],\"pages\":null}"));
    SophosClient client = central.client();

    for (int i = 0; i < 3; i++) {
      assertThat(client.tenant().alerts().list().stream()).hasSize(1);
    }
    assertThat(central.apiCalls()).hasSize(3);
  }

  @Test
  void rolesAndPermissionSets_listed_onePage() {
    SophosClient client = central.client();

    assertThat(client.tenant().roles().list().pages()).hasSize(1);
    assertThat(client.tenant().roles().permissionSets().pages()).hasSize(1);
    assertThat(central.apiCalls()).extracting(RecordedCall::status).containsOnly(200);
  }

  private static Fault page(String json) {
    return Fault.response(SimulatedResponse.text(200, "application/json", json));
  }

  private void addAdmin(int number) {
    central
        .simulator
        .tenant()
        .admins()
        .add(Map.of("id", "admin-" + number, "roleAssignments", List.of()));
  }
}
