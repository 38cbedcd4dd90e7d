package dev.connectorsdk.testkit.stackone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.testkit.stackone.internal.action.ActionArguments;
import dev.connectorsdk.testkit.stackone.internal.data.SetupFields;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Accounts, profiles and action results that would not fit into memory. */
class LongListTest {
  private static final int MILLION = 1_000_000;

  private final StackOneSimulator simulator =
      StackOneSimulator.builder().connector(staff(MILLION)).start();
  private final StackOneTestClient caller = StackOneTestClient.of(simulator);
  private final String profile =
      simulator.dashboard().createProfile(ProfileForm.of("staff", "Staff").asDefault());

  @AfterEach
  void stop() {
    simulator.close();
  }

  @Test
  void accounts_million_pagedFoundChanged() {
    simulator.addAccounts(profile, MILLION);
    List<Map<String, Object>> last = caller.get("/accounts?page=1000&page_size=1000").list();
    assertThat(last).hasSize(1000);
    assertThat(last.get(999)).containsEntry("origin_owner_id", "owner-1000000");
    assertThat(caller.get("/accounts?page=1001&page_size=1000").list()).isEmpty();
    String one = "/accounts/" + last.get(7).get("id");
    caller.patch(one, Map.of("label", "changed"));
    assertThat(caller.get(one).get("label")).isEqualTo("changed");
    caller.delete(one);
    assertThat(caller.get(one).status()).isEqualTo(404);
    assertThat(caller.get("/accounts?page=1000&page_size=1000").list()).hasSize(999);
  }

  @Test
  void accounts_generated_severalStatusesDistinctIds() {
    simulator.addAccounts(profile, 5_000);
    simulator.addAccounts(profile, 5_000);
    Map<String, Long> states =
        simulator.accounts().stream()
            .collect(Collectors.groupingBy(SimulatedAccount::status, Collectors.counting()));
    assertThat(states.keySet()).containsExactlyInAnyOrder("active", "error", "suspended");
    assertThat(states.get("active")).isGreaterThan(8_000);
    Set<String> ids = new HashSet<>();
    simulator.accounts().forEach(account -> ids.add(account.id()));
    assertThat(ids).hasSize(10_000).allMatch(id -> simulator.account(id).isPresent());
    assertThat(caller.get("/accounts?status=error&page_size=9").list())
        .hasSize(9)
        .allMatch(
            account -> account.get("status_reasons") instanceof List<?> why && why.size() == 1);
  }

  @Test
  void accounts_generatedActive_runsActions() {
    simulator.addAccounts(profile, 50);
    String id =
        simulator.accounts().stream()
            .filter(account -> account.status().equals("active"))
            .findFirst()
            .orElseThrow()
            .id();
    StackOneTestClient.Reply last =
        caller.run(id, "staff_list", Map.of("query", Map.of("page_size", 100, "next", "999950")));
    assertThat(last.data()).hasSize(50);
    assertThat(last.data().get(49)).containsEntry("email", "person1000000@example.com");
    assertThat(last.get("next")).isNull();
    StackOneTestClient.Reply first = caller.run(id, "staff_list", Map.of());
    assertThat(first.data()).hasSize(25);
    assertThat(first.get("next")).isEqualTo("25");
    StackOneTestClient.Reply invalid =
        caller.run(id, "staff_list", Map.of("query", Map.of("next", "-1")));
    assertThat(invalid.status()).isEqualTo(400);
    assertThat(invalid.text()).contains("query.next must be a positive number");
  }

  @Test
  void profiles_million_listedAndDefaultChanged() {
    simulator.dashboard().createProfiles(ProfileForm.of("staff", "Team"), MILLION);
    StackOneTestClient.Reply page = caller.get("/auth_configs?page=10001&page_size=100");
    assertThat(page.get("total")).isEqualTo(MILLION + 1L);
    assertThat(page.data().get(0)).containsEntry("name", "Team 1000000");
    String id = String.valueOf(page.data().get(0).get("id"));
    simulator.dashboard().makeDefault(id);
    assertThat(simulator.profile(id)).hasValueSatisfying(one -> assertThat(one.preset()).isTrue());
    assertThat(simulator.profile(profile))
        .hasValueSatisfying(one -> assertThat(one.preset()).isFalse());
  }

  @Test
  void accounts_sameSeed_sameData() {
    assertThat(accounts(7)).isEqualTo(accounts(7)).isNotEqualTo(accounts(8));
    ActionCall call = new ActionArguments(Map.of(), SetupFields.empty());
    assertThat(GeneratedRows.people(7, 30).run(call))
        .isEqualTo(GeneratedRows.people(7, MILLION).run(call))
        .isNotEqualTo(GeneratedRows.people(8, MILLION).run(call));
  }

  @Test
  void generated_invalidCountOrProfile_exception() {
    assertThatThrownBy(() -> simulator.addAccounts("none", 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> simulator.addAccounts(profile, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> GeneratedRows.people(1, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> simulator.dashboard().createProfiles(ProfileForm.of("nobody", "Team"), 3))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static SimulatedConnector staff(int people) {
    return SimulatedConnector.of("staff", "Staff Directory", "hris")
        .with(SimulatedAction.of("staff_list", "List people", GeneratedRows.people(7, people)));
  }

  private static List<String> accounts(long seed) {
    try (StackOneSimulator made =
        StackOneSimulator.builder().seed(seed).connector(staff(1)).start()) {
      made.addAccounts(made.dashboard().createProfile(ProfileForm.of("staff", "Staff")), 20);
      return made.accounts().stream()
          .map(account -> account.id() + account.originOwnerName() + account.status())
          .toList();
    }
  }
}
