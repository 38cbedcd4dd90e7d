package dev.connectorsdk.stackone.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.stackone.AccountScope;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.action.search.ActionSearchResult.ActionMatch;
import dev.connectorsdk.stackone.action.search.IndexBuildResult.Status;
import dev.connectorsdk.stackone.fixture.EachServiceAge;
import dev.connectorsdk.stackone.permission.PermissionAction;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.ActionResponse;
import dev.connectorsdk.testkit.stackone.DownloadedFile;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import dev.connectorsdk.testkit.stackone.SimulatedAction;
import dev.connectorsdk.testkit.stackone.SimulatedConnector;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Actions with the simulator and a simulated Sophos Central. */
@EachServiceAge
class ActionFlowTest {
  private static final Duration MAX_AGE = Duration.ofMinutes(5);

  private final SophosCentralSimulator central = SophosCentralSimulator.start();
  private final ServiceAge age;
  private final StackOneSimulator project;
  private final StackOneClient client;

  ActionFlowTest(ServiceAge age) {
    this.age = age;
    project =
        StackOneSimulator.builder()
            .serviceAge(age)
            .sophos(central.identityUrl(), central.globalUrl())
            .connector(
                SimulatedConnector.of("shop", "Shop", "crm")
                    .with(
                        SimulatedAction.of(
                            "shop_export",
                            "Export",
                            call ->
                                ActionResponse.of(
                                    new DownloadedFile("text/csv", "shop.csv", "id")))))
            .start();
    client =
        StackOneClient.builder()
            .apiKey(ApiKey.of(project.apiKey().reveal()))
            .apiUrl(project.apiUrl())
            .allowHosts("127.0.0.1")
            .build();
  }

  /** A user's record of an alert. */
  record Alert(String id, String severity) {}

  @AfterEach
  void stop() {
    client.close();
    project.close();
    central.close();
  }

  private AccountScope sophos() {
    SimulatedCredential credential = central.tenantCredential();
    return linked(ProfileForm.sophos("Sophos", credential.clientId(), credential.revealSecret()));
  }

  private AccountScope linked(ProfileForm form) {
    String profile = project.dashboard().createProfile(form);
    String link =
        client
            .connectSessions()
            .create(s -> s.originOwnerId("c1").originOwnerName("One").connectorProfileId(profile))
            .authLinkUrl()
            .reveal();
    return client.account(project.customer().open(URI.create(link)).id());
  }

  @Test
  void runPaged_sophosAlerts_typedRecords() {
    AccountActions actions = sophos().actions();
    ActionCall call =
        ActionCall.builder().action("sophos_list_alerts").putQuery("page_size", 2).build();

    List<Alert> alerts =
        actions.runPaged(call.action(), c -> c.copyOf(call), Alert.class).stream().toList();

    assertThat(alerts).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    assertThat(project.traffic().count("POST", "/actions/rpc"))
        .isGreaterThanOrEqualTo((alerts.size() + 1) / 2);
    assertThat(project.traffic().count("GET", "/actions")).isEqualTo(1);
  }

  @Test
  void check_actionSchema_violations() {
    AccountActions actions = sophos().actions();

    assertThat(actions.check("sophos_list_alerts", call -> call.putQuery("page_size", "ten")))
        .extracting(ArgumentViolation::location)
        .containsExactly("/query/page_size");
    assertThat(actions.check("sophos_get_alert", call -> call)).isNotEmpty();
    assertThat(actions.check("sophos_get_alert", call -> call.putPath("id", "a"))).isEmpty();
    assertThat(project.traffic().count("POST", "/actions/rpc")).isZero();
  }

  @Test
  void select_sophosOperation_matchingActions() {
    assertThat(
            client
                .actions()
                .catalog("sophos", MAX_AGE)
                .select(
                    ActionSelection.forOperation("GET", "/common/v1/alerts")
                        .or(
                            ActionSelection.forOperation(
                                "PATCH", "/endpoint/v1/endpoints/{id}/isolation"))))
        .containsExactly(
            "sophos_list_alerts", "sophos_isolate_endpoint", "sophos_release_endpoint");
  }

  @Test
  void search_text_matchingActions() {
    assertThat(client.actions().buildIndex(b -> b.connectorKey("sophos")).status())
        .contains(Status.SUCCESS);
    assertThat(client.actions().search(s -> s.query("list alerts")).results())
        .extracting(ActionMatch::actionId)
        .startsWith("sophos_list_alerts");
  }

  @Test
  void synced_afterSyncRun_sameRows() {
    AccountScope sophos = sophos();
    AccountActions actions = sophos.actions();
    List<Map<String, Object>> synced =
        actions.run("sophos_list_alerts", call -> call.sync(true)).rows();
    int rows = synced.size();
    if (age == ServiceAge.OCTOBER_2026) { // which creates syncs in the dashboard
      project.addSync(sophos.id(), "sophos_list_alerts", "nightly", synced);
    }

    assertThat(actions.synced().list("sophos_list_alerts", query -> query.pageSize(2)).stream())
        .hasSize(rows);
  }

  @Test
  void permissions_check_providersResponse() {
    AccountScope shop = linked(ProfileForm.of("shop", "Shop"));
    project.permissions().grant(shop.id(), "u1", "f1", "read");

    assertThat(shop.permissions().check(c -> c.resourceId("f1").userId("u1")).isAllowed()).isTrue();
    assertThat(
            shop.permissions()
                .check(
                    c ->
                        c.resourceId("f1")
                            .userId("u1")
                            .action(PermissionAction.DELETE)
                            .heartbeat(true))
                .isAllowed())
        .isFalse();
  }

  @Test
  void run_downloadAction_file() {
    assertThat(linked(ProfileForm.of("shop", "Shop")).actions().run("shop_export").content())
        .hasValueSatisfying(file -> assertThat(file.fileName()).contains("shop.csv"));
  }
}
