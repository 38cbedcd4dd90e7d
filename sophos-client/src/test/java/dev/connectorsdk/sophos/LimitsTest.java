package dev.connectorsdk.sophos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.connectorsdk.sophos.alert.AlertAction;
import dev.connectorsdk.sophos.endpoint.CloudFilter;
import dev.connectorsdk.sophos.endpoint.CloudProvider;
import dev.connectorsdk.sophos.endpoint.EndpointSearchField;
import dev.connectorsdk.sophos.endpoint.EndpointView;
import dev.connectorsdk.sophos.endpoint.TimeFilter;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.identity.PrincipalType;
import dev.connectorsdk.sophos.tenant.Tenants;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTest {
  private final Central central = new Central();

  @AfterEach
  void close() {
    central.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void invalidArgument_call_isRefusedBeforeAnythingIsSent(
      String words, Consumer<TenantScope> call) {
    TenantScope tenant = central.client().tenant();

    assertThatThrownBy(() -> call.accept(tenant))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words);
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void fieldsOfTenants_inAnOrganization_areRefusedBeforeTheyAreSent() {
    Tenants tenants =
        central.client(central.simulator.organizationCredential()).organization().tenants();

    assertThatThrownBy(() -> tenants.list(q -> q.addFields("name")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no parameter fields");
    assertThatThrownBy(() -> tenants.get("a", "name"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no parameter fields");
    assertThat(central.apiCalls()).isEmpty();
  }

  static Stream<Arguments> refusals() {
    return Stream.of(alerts(), endpoints(), isolation(), roles(), admins())
        .flatMap(refusals -> refusals);
  }

  private static Stream<Arguments> alerts() {
    return Stream.of(
        refusal(
            "pageSize must be from 1 to 100, not 101", t -> t.alerts().list(q -> q.pageSize(101))),
        refusal(
            "pageSize must be from 1 to 100, not 0", t -> t.alerts().search(q -> q.pageSize(0))),
        refusal("ids must not be blank", t -> t.alerts().list(q -> q.addIds(" "))),
        refusal(
            "from must not be after to",
            t -> t.alerts().list(q -> q.from(Instant.ofEpochSecond(2)).to(Instant.EPOCH))),
        refusal("id must not be blank", t -> t.alerts().get("")),
        refusal("id must not be blank", t -> t.alerts().act(" ", AlertAction.ACKNOWLEDGE)),
        refusal(
            "message must not be blank", t -> t.alerts().act("a", AlertAction.ACKNOWLEDGE, "\t")));
  }

  private static Stream<Arguments> endpoints() {
    return Stream.of(
        refusal(
            "pageSize must be from 1 to 500, not 501",
            t -> t.endpoints().list(q -> q.pageSize(501))),
        refusal("ids must not be blank", t -> t.endpoints().list(q -> q.addIds(""))),
        refusal(
            "set search too",
            t -> t.endpoints().list(q -> q.addSearchFields(EndpointSearchField.HOSTNAME))),
        refusal(
            "must not be negative",
            t -> t.endpoints().list(q -> q.lastSeenAfter(TimeFilter.ago(Duration.ofDays(-7))))),
        refusal(
            "instanceId must not be blank",
            t -> t.endpoints().list(q -> q.cloud(CloudFilter.of(CloudProvider.AWS, "")))),
        refusal("id must not be blank", t -> t.endpoints().get(" ")),
        refusal("id must not be blank", t -> t.endpoints().get(" ", EndpointView.FULL)),
        refusal("id must not be blank", t -> t.endpoints().delete("")),
        refusal("ids must hold at least 1 id", t -> t.endpoints().delete(List.of())),
        refusal("ids must not be blank", t -> t.endpoints().delete(List.of("a", ""))),
        refusal("id must not be blank", t -> t.endpoints().scan("")),
        refusal("id must not be blank", t -> t.endpoints().checkForUpdates("")),
        refusal("id must not be blank", t -> t.endpoints().tamperProtection().get("")),
        refusal(
            "id must not be blank",
            t -> t.endpoints().tamperProtection().update("", c -> c.enabled(true))),
        refusal("The change is empty", t -> t.endpoints().tamperProtection().update("a", c -> c)));
  }

  private static Stream<Arguments> isolation() {
    List<String> tooMany = Collections.nCopies(51, "a");
    return Stream.of(
        refusal(
            "ids must hold 1 to 50 ids, not 0",
            t -> t.endpoints().isolation().isolate(List.of(), "why")),
        refusal(
            "ids must hold 1 to 50 ids, not 51",
            t -> t.endpoints().isolation().isolate(tooMany, "why")),
        refusal(
            "ids must hold 1 to 50 ids, not 51",
            t -> t.endpoints().isolation().release(tooMany, "why")),
        refusal(
            "ids must not be blank", t -> t.endpoints().isolation().release(List.of(" "), "why")),
        refusal(
            "comment must not be blank", t -> t.endpoints().isolation().isolate(List.of("a"), " ")),
        refusal(
            "comment must have 400 characters at most, not 401",
            t -> t.endpoints().isolation().isolate(List.of("a"), "x".repeat(401))),
        refusal("id must not be blank", t -> t.endpoints().isolation().get("")),
        refusal("id must not be blank", t -> t.endpoints().isolation().update("", true, "why")),
        refusal("comment must not be blank", t -> t.endpoints().isolation().update("a", true, "")),
        refusal(
            "comment must have 400",
            t -> t.endpoints().isolation().update("a", true, "x".repeat(401))));
  }

  private static Stream<Arguments> roles() {
    return Stream.of(
        refusal("id must not be blank", t -> t.roles().get("")),
        refusal("id must not be blank", t -> t.roles().delete("")),
        refusal("id must not be blank", t -> t.roles().update("", c -> c.name("n"))),
        refusal("The change is empty", t -> t.roles().update("a", c -> c)),
        refusal("name must not be blank", t -> t.roles().update("a", c -> c.name(" "))),
        refusal(
            "name must not be blank",
            t -> t.roles().create(d -> d.name("").principalType(PrincipalType.USER))),
        refusal(
            "permissionSets must not be blank",
            t ->
                t.roles()
                    .create(
                        d -> d.name("n").principalType(PrincipalType.USER).addPermissionSets(""))));
  }

  private static Stream<Arguments> admins() {
    return Stream.of(
        refusal(
            "pageSize must be from 1 to 100, not 101", t -> t.admins().list(q -> q.pageSize(101))),
        refusal("roleId must not be blank", t -> t.admins().list(q -> q.roleId(""))),
        refusal("id must not be blank", t -> t.admins().get("")),
        refusal("id must not be blank", t -> t.admins().delete("")),
        refusal("userId must not be blank", t -> t.admins().create(d -> d.userId(""))),
        refusal(
            "roleIds must not be blank",
            t -> t.admins().create(d -> d.userId("u").addRoleIds(" "))),
        refusal("adminId must not be blank", t -> t.admins().roleAssignments("")),
        refusal("assignmentId must not be blank", t -> t.admins().roleAssignments("a").get("")),
        refusal("roleId must not be blank", t -> t.admins().roleAssignments("a").assign("")),
        refusal("assignmentId must not be blank", t -> t.admins().roleAssignments("a").remove("")));
  }

  @Test
  void limits_reachedExactly_areAccepted() {
    List<String> ids = Collections.nCopies(50, central.endpointId());

    assertThat(central.client().tenant().endpoints().isolation().isolate(ids, "x".repeat(400)))
        .isNotEmpty();
  }

  @Test
  void tenantPageSize_tooLarge_isRefused() {
    PartnerScope partner = central.partner();

    assertThatThrownBy(() -> partner.tenants().list(q -> q.pageSize(101)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 to 100");
    assertThatThrownBy(() -> partner.tenants().get(" "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void blankTenantId_anyLevel_isRefused() {
    for (var credential :
        List.of(central.simulator.tenantCredential(), central.simulator.partnerCredential())) {
      assertThatThrownBy(() -> central.client(credential).tenant(" "))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(central.calls()).isEmpty();
  }

  @Test
  void id_leavingItsPath_isRefused() {
    TenantScope tenant = central.client().tenant();

    assertThatThrownBy(() -> tenant.alerts().get(".."))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> tenant.alerts().get("a/../../b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("id must not contain '/' (at position 2)");
    assertThat(central.apiCalls())
        .allSatisfy(call -> assertThat(call.path()).doesNotContain("/../"));
  }

  private static Arguments refusal(String words, Consumer<TenantScope> call) {
    return arguments(words, call);
  }
}
