package dev.connectorsdk.testkit.stackone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.connectorsdk.testkit.http.VirtualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {
  private static final String MARKER = "marker-of-a-secret";

  private final VirtualClock clock = VirtualClock.at(Instant.parse("2026-01-02T03:04:05Z"));
  private final StackOneSimulator simulator = EchoConnector.simulator().clock(clock).start();
  private final StackOneTestClient caller = StackOneTestClient.of(simulator);
  private String profile = "";

  @BeforeEach
  void profile() {
    profile = EchoConnector.echoProfile(simulator);
  }

  @AfterEach
  void stop() {
    simulator.close();
  }

  @Test
  void account_linked_documentedProperties() {
    SimulatedAccount account = EchoConnector.linked(simulator, caller, profile);
    StackOneTestClient.Reply reply = caller.get("/accounts/" + account.id());
    assertThat(reply.object())
        .containsEntry("id", account.id())
        .containsEntry("provider", "echo")
        .containsEntry("provider_name", "Echo")
        .containsEntry("status", "active")
        .containsEntry("origin_owner_id", "customer-1")
        .containsEntry("origin_owner_name", "Customer One")
        .containsEntry("type", "production")
        .containsEntry("created_at", "2026-01-02T03:04:05.000Z")
        .containsKeys("updated_at", "status_reasons", "label", "origin_username");
    assertThat(caller.get("/accounts/nowhere").status()).isEqualTo(404);
  }

  @Test
  void accounts_eachFilter_selects() {
    SimulatedAccount one = EchoConnector.linked(simulator, caller, profile);
    SimulatedAccount two = EchoConnector.linked(simulator, caller, profile);
    simulator.fail(two.id(), AccountFailure.INVALID_CREDENTIALS);
    simulator
        .customer()
        .open(caller.link(Map.of("provider", "echo", "origin_owner_id", "customer-2")));
    assertThat(count("")).isEqualTo(3);
    assertThat(count("?origin_owner_id=customer-2")).isEqualTo(1);
    assertThat(count("?origin_owner_ids=customer-1&origin_owner_ids=customer-2")).isEqualTo(3);
    assertThat(count("?provider=echo")).isEqualTo(3);
    assertThat(count("?providers=slack&providers=jira")).isZero();
    assertThat(count("?account_ids=" + one.id() + "&account_ids=" + two.id())).isEqualTo(2);
    assertThat(count("?status=error")).isEqualTo(1);
    assertThat(count("?status=error&origin_owner_id=customer-2")).isZero();
    // lists are repeated parameters: with a comma they are one unknown value
    assertThat(count("?providers=echo,slack")).isZero();
  }

  @Test
  void accounts_numberedPages_array() {
    for (int i = 0; i < 5; i++) {
      EchoConnector.linked(simulator, caller, profile);
    }
    assertThat(count("?page_size=2")).isEqualTo(2);
    assertThat(count("?page_size=2&page=3")).isEqualTo(1);
    assertThat(count("?page_size=2&page=4")).isZero();
    assertThat(count("?page_size=2&page=999999999")).isZero();
    assertThat(caller.get("/accounts?page=0").status()).isEqualTo(400);
  }

  @Test
  void accounts_builderPageSizes_applied() {
    try (StackOneSimulator small = EchoConnector.simulator().pageSizes(2, 3).start()) {
      StackOneTestClient other = StackOneTestClient.of(small);
      String id = EchoConnector.echoProfile(small);
      for (int i = 0; i < 4; i++) {
        EchoConnector.linked(small, other, id);
      }
      assertThat(other.get("/accounts").list()).hasSize(2);
      assertThat(other.get("/accounts?page_size=100").list()).hasSize(3);
    }
  }

  @Test
  void accounts_responseStyles_dataAndNumericIds() {
    try (StackOneSimulator invalid =
        EchoConnector.simulator()
            .responseStyles(ResponseStyle.ACCOUNTS_IN_DATA, ResponseStyle.NUMERIC_IDS)
            .start()) {
      StackOneTestClient other = StackOneTestClient.of(invalid);
      SimulatedAccount account =
          EchoConnector.linked(invalid, other, EchoConnector.echoProfile(invalid));
      assertThat(other.get("/accounts").data().get(0))
          .containsEntry("id", Long.valueOf(account.id()));
      assertThat(other.run(account.id(), EchoConnector.ECHO, Map.of()).status()).isEqualTo(200);
    }
  }

  @Test
  void account_editedProperties_served() {
    SimulatedAccount account = EchoConnector.linked(simulator, caller, profile);
    simulator.editAccount(account.id(), members -> members.put("status", "hibernating"));
    assertThat(caller.get("/accounts/" + account.id()).get("status")).isEqualTo("hibernating");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> simulator.editAccount("nowhere", members -> {}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> simulator.fail("nowhere", AccountFailure.INVALID_CREDENTIALS));
  }

  @Test
  void patch_someProperties_onlyTheseChangedNoSecretShown() {
    SimulatedAccount account = EchoConnector.linked(simulator, caller, profile);
    clock.advance(Duration.ofHours(1));
    StackOneTestClient.Reply reply =
        caller.patch(
            "/accounts/" + account.id(),
            Map.of(
                "label", "Renamed",
                "setup_information", Map.of("region", "eu01"),
                "credentials", Map.of("clientSecret", MARKER),
                "secrets", Map.of("other", MARKER)));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.object())
        .containsEntry("label", "Renamed")
        .containsEntry("origin_owner_name", "Customer One")
        .containsEntry("setup_information", Map.of("region", "eu01"))
        .containsEntry("created_at", "2026-01-02T03:04:05.000Z")
        .containsEntry("updated_at", "2026-01-02T04:04:05.000Z");
    assertThat(reply.text()).doesNotContain(MARKER);
    assertThat(simulator.traffic().calls().toString()).doesNotContain(MARKER);
  }

  @Test
  void patch_profileOfOtherConnector_400() {
    SimulatedAccount account = EchoConnector.linked(simulator, caller, profile);
    String other = simulator.dashboard().createProfile(ProfileForm.of("echo", "Other"));
    String foreign =
        simulator.dashboard().createProfile(ProfileForm.sophos("Foreign", "id", "secret"));
    String path = "/accounts/" + account.id();
    assertThat(caller.patch(path, Map.of("integration_id", other)).status()).isEqualTo(200);
    assertThat(simulator.account(account.id()).orElseThrow().profileId()).isEqualTo(other);
    assertThat(caller.patch(path, Map.of("integration_id", foreign)).status()).isEqualTo(400);
    assertThat(caller.patch(path, Map.of("integration_id", "nowhere")).status()).isEqualTo(404);
  }

  @Test
  void patch_oneInvalidProperty_nothingChanged() {
    SimulatedAccount account = EchoConnector.linked(simulator, caller, profile);
    StackOneTestClient.Reply reply =
        caller.patch("/accounts/" + account.id(), Map.of("origin_owner_name", "New", "label", 7));
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.get("errors")).isEqualTo(List.of("label must be a string"));
    assertThat(simulator.accounts().get(0).originOwnerName()).isEqualTo("Customer One");
    assertThat(caller.patch("/accounts/nowhere", Map.of()).status()).isEqualTo(404);
  }

  @Test
  void delete_account_returnedThen404() {
    SimulatedAccount account = EchoConnector.linked(simulator, caller, profile);
    StackOneTestClient.Reply reply = caller.delete("/accounts/" + account.id());
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.get("id")).isEqualTo(account.id());
    assertThat(caller.delete("/accounts/" + account.id()).status()).isEqualTo(404);
    assertThat(simulator.accounts()).isEmpty();
  }

  @Test
  void meta_account_connectorAndCategory() {
    SimulatedAccount account = EchoConnector.linked(simulator, caller, profile);
    assertThat(caller.get("/accounts/" + account.id() + "/meta").object())
        .isEqualTo(Map.of("provider", "echo", "category", "messaging", "models", Map.of()));
  }

  @Test
  void disabledProfile_untilEnabled_accountsInactive() {
    SimulatedAccount fine = EchoConnector.linked(simulator, caller, profile);
    SimulatedAccount malformed = EchoConnector.linked(simulator, caller, profile);
    simulator.fail(malformed.id(), AccountFailure.INVALID_CREDENTIALS);
    simulator.dashboard().disable(profile);
    assertThat(simulator.account(fine.id()).orElseThrow().status()).isEqualTo("inactive");
    simulator.dashboard().enable(profile);
    assertThat(simulator.account(fine.id()).orElseThrow().status()).isEqualTo("active");
    assertThat(simulator.account(malformed.id()).orElseThrow().status()).isEqualTo("error");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?include=inactive,resources"})
  void connectors_listed_activeByProfile(String query) {
    StackOneTestClient.Reply reply = caller.get("/connectors/meta" + query);
    assertThat(reply.list())
        .hasSize(query.isEmpty() ? 1 : 5)
        .anySatisfy(
            meta ->
                assertThat(meta)
                    .containsEntry("provider", "echo")
                    .containsEntry("category", "messaging")
                    .containsEntry("active", true)
                    .containsKeys("provider_name", "models"));
    assertThat(reply.text().contains("logo_url")).isEqualTo(!query.isEmpty());
    assertThat(caller.get("/connectors/meta/sophos").get("active")).isEqualTo(false);
    assertThat(caller.get("/connectors/meta/nowhere").status()).isEqualTo(404);
  }

  private int count(String query) {
    return caller.get("/accounts" + query).list().size();
  }
}
