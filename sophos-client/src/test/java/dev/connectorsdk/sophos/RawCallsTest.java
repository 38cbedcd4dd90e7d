package dev.connectorsdk.sophos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.raw.RawApi;
import dev.connectorsdk.core.raw.RawPaging;
import dev.connectorsdk.core.raw.RawResponse;
import dev.connectorsdk.sophos.endpoint.Endpoint;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.identity.PrincipalType;
import dev.connectorsdk.sophos.role.RoleDraft;
import dev.connectorsdk.testkit.http.RecordedCall;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls by path, in each scope. */
class RawCallsTest {
  private static final String ENDPOINTS = "/endpoint/v1/endpoints";
  private static final RawPaging KEYS = RawPaging.byCursor("items", "pages.nextKey", "pageFromKey");

  private final Central central = new Central();

  record Machine(String id, Optional<String> hostname) {}

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void tenant_listOfModels_isTheTypedList() {
    TenantScope tenant = central.client().tenant();

    assertThat(
            tenant
                .raw()
                .list(ENDPOINTS, KEYS, Endpoint.class, q -> q.putQuery("pageSize", 5))
                .stream())
        .containsExactlyElementsOf(tenant.endpoints().list().stream().toList());
    RecordedCall first = central.apiCalls().get(0);
    assertThat(first.header("X-Tenant-ID")).contains(tenant.id());
  }

  @Test
  void tenant_recordOfTheUser_isFilled() {
    TenantScope tenant = central.client().tenant();
    Endpoint known = tenant.endpoints().list(q -> q.pageSize(1)).iterator().next();

    RawResponse response = tenant.raw().get(ENDPOINTS + "/" + known.id());

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.as(Machine.class)).isEqualTo(new Machine(known.id(), known.hostname()));
    assertThat(response.as(Endpoint.class)).isEqualTo(known);
  }

  @Test
  void tenant_unknownPath_isTheExceptionOfATypedCall() {
    RawApi raw = central.client().tenant().raw();

    assertThatThrownBy(() -> raw.get(ENDPOINTS + "/00000000-0000-0000-0000-000000000000"))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void tenant_requestOfTheSdk_isABody() {
    RawApi raw = central.client().tenant().raw();

    RoleDraft draft =
        RoleDraft.builder()
            .name("Shift")
            .principalType(PrincipalType.USER)
            .addPermissionSets("central_helpdesk")
            .build();

    RawResponse created = raw.post("/common/v1/roles", r -> r.body(draft));

    assertThat(created.asMap()).containsEntry("name", "Shift");
  }

  @Test
  void partner_numberedPages_areAllTenants() {
    PartnerScope partner = central.partner();

    assertThat(
            partner
                .raw()
                .list(
                    "/partner/v1/tenants",
                    RawPaging.byNumber("items", "pages.total", "page"),
                    Object.class,
                    q -> q.putQuery("pageTotal", true))
                .stream())
        .hasSameSizeAs(partner.tenants().list().stream().toList());
  }
}
