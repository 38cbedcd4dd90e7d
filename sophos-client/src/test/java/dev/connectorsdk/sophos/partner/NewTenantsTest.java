package dev.connectorsdk.sophos.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.sophos.PartnerScope;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.tenant.BillingType;
import dev.connectorsdk.sophos.tenant.Tenant;
import dev.connectorsdk.testkit.http.Fault;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** New tenants of a partner, and their billing. */
class NewTenantsTest {
  private final Central central = new Central();
  private final SophosClient client = central.client(central.simulator.partnerCredential());
  private final PartnerScope partner = client.partner();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void tenant_created_isListedAndCanBeCalled() {
    Tenant tenant = partner.newTenants().create(NewTenantsTest::hazel);

    assertThat(tenant.showAs()).contains("Hazel Bakery");
    assertThat(tenant.billingType()).contains(BillingType.USAGE);
    assertThat(partner.tenants().get(tenant.id())).isEqualTo(tenant);
    assertThat(partner.tenants().list().stream()).hasSize(8);
    assertThat(client.tenant(tenant).admins().list().stream()).hasSize(1);
  }

  @Test
  void tenantWithoutAddress_created_noEmptyObjectIsSent() {
    partner.newTenants().create(NewTenantsTest::hazel);

    assertThat(central.apiCalls().get(0).json().get("contact"))
        .isEqualTo(
            Map.of("firstName", "Hazel", "lastName", "Rowan", "email", "hazel@customer.example"));
  }

  @Test
  void creation_failedInTheService_isNotSentAgain() {
    central.simulator.faults().on("POST", "/partner/v1/tenants").inject(Fault.status(500));

    assertThatThrownBy(() -> partner.newTenants().create(NewTenantsTest::hazel))
        .isInstanceOf(StatusException.class);
    assertThat(central.apiCalls()).hasSize(1);
  }

  @Test
  void geographyThatIsNotOffered_passed_refused() {
    assertThatThrownBy(() -> partner.newTenants().create(t -> hazel(t).dataGeography("XX")))
        .isInstanceOf(StatusException.class)
        .hasMessageContaining("dataGeography is not offered");
    assertThat(partner.tenants().list().stream()).hasSize(7);
  }

  @Test
  void badDraft_passed_nothingIsSent() {
    rejected(t -> hazel(t).billingType(BillingType.TERM), "billingType must be trial or usage");
    rejected(t -> hazel(t).name(" "), "name must not be blank");
    rejected(t -> hazel(t).dataGeography(""), "dataGeography must not be blank");
    rejected(t -> hazel(t).email(" "), "email must not be blank");
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void usage_longerThanAPage_isReadByKey() {
    List<BillingUsage> all = usage(q -> q);

    assertThat(usage(q -> q.pageSize(3))).isEqualTo(all).hasSize(14);
    String account = all.get(5).accountId().orElseThrow();
    assertThat(usage(q -> q.accountId(account)).stream().map(BillingUsage::accountId))
        .containsExactly(Optional.of(account), Optional.of(account));
    assertThat(usage(q -> q.contactEmail("nobody@customer.example"))).isEmpty();
  }

  @Test
  void monthWithoutData_read_notFound() {
    assertThatThrownBy(() -> partner.billing().usage(YearMonth.of(2019, 1)).stream().count())
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("No data for requested year or month");
  }

  @Test
  void pageSize_tooLarge_nothingIsSent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> usage(q -> q.pageSize(1001)))
        .withMessageContaining("1 to 1000");
    assertThat(central.apiCalls()).isEmpty();
  }

  private List<BillingUsage> usage(UnaryOperator<BillingUsageQuery> query) {
    return partner.billing().usage(YearMonth.of(2026, 2), query).stream().toList();
  }

  private void rejected(UnaryOperator<TenantDraft.Builder> draft, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> partner.newTenants().create(draft))
        .withMessageContaining(message);
  }

  private static TenantDraft.Builder hazel(TenantDraft.Builder tenant) {
    return tenant
        .name("Hazel Bakery")
        .dataGeography("IE")
        .billingType(BillingType.USAGE)
        .firstName("Hazel")
        .lastName("Rowan")
        .email("hazel@customer.example");
  }
}
