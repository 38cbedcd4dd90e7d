package dev.connectorsdk.sophos.access;

import static dev.connectorsdk.sophos.access.ServicePrincipalRole.DIRECTORY_SYNC;
import static dev.connectorsdk.sophos.access.ServicePrincipalRole.FIREWALL;
import static dev.connectorsdk.sophos.access.ServicePrincipalRole.FORENSICS;
import static dev.connectorsdk.sophos.access.ServicePrincipalRole.MANAGEMENT;
import static dev.connectorsdk.sophos.access.ServicePrincipalRole.READ_ONLY;
import static dev.connectorsdk.sophos.access.ServicePrincipalRole.SUPER_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoleAdviceTest {
  private static final RoleAccessTable KNOWLEDGE = RoleAccessTable.load();
  private static final List<Operation> ALL = KNOWLEDGE.operations().all();

  @Test
  void reads_only_adviseReadOnly() {
    RoleAdvice advice = advice("GET /common/v1/alerts", "GET /endpoint/v1/endpoints");
    assertThat(advice.recommended()).contains(READ_ONLY);
    assertThat(advice.isComplete()).isTrue();
    assertThat(advice.grade()).isEqualTo(EvidenceGrade.OBSERVED);
    assertThat(advice.moreCertain()).isEmpty();
    assertThat(advice.alternatives()).containsExactly(MANAGEMENT, SUPER_ADMIN);
    assertThat(advice.possible()).containsExactly(FORENSICS, DIRECTORY_SYNC, FIREWALL);
  }

  @Test
  void liveDiscover_advice_isForensics() {
    RoleAdvice advice = advice("POST /live-discover/v1/queries/runs");
    assertThat(advice.recommended()).contains(FORENSICS);
    assertThat(advice.alternatives()).containsExactly(SUPER_ADMIN);
    assertThat(advice.possible()).doesNotContain(MANAGEMENT, READ_ONLY);
  }

  @Test
  void inferredRole_advice_namesAMoreCertainOne() {
    RoleAdvice advice = advice("POST /common/v1/directory/users");
    assertThat(advice.recommended()).contains(DIRECTORY_SYNC);
    assertThat(advice.grade()).isEqualTo(EvidenceGrade.INFERRED);
    assertThat(advice.moreCertain()).contains(MANAGEMENT);
  }

  @Test
  void unknownOperation_advice_listsPossibleRoles() {
    RoleAdvice known = advice("GET /common/v1/alerts");
    RoleAdvice wider = advice("GET /common/v1/alerts", "GET /email/v1/mailboxes");
    assertThat(known.recommended()).contains(READ_ONLY);
    assertThat(wider.recommended()).contains(SUPER_ADMIN);
    assertThat(wider.possible()).contains(READ_ONLY, MANAGEMENT);
  }

  @Test
  void action_withoutOperations_isUnknownToEveryRole() {
    Map<String, List<Operation>> actions = new LinkedHashMap<>();
    actions.put("sophos_list_alerts", List.of(get("GET /common/v1/alerts")));
    actions.put("sophos_mystery", List.of());
    RoleAdvice advice = RoleAdvice.forActions(KNOWLEDGE, actions);
    assertThat(advice.unmappedActions()).containsExactly("sophos_mystery");
    assertThat(advice.isComplete()).isFalse();
    assertThat(advice.grade()).isEqualTo(EvidenceGrade.NONE);
    assertThat(advice.recommended()).contains(READ_ONLY);
    assertThat(advice.moreCertain()).contains(SUPER_ADMIN);
    assertThat(advice.alternatives()).isEmpty();
    assertThat(advice.coverage()).allSatisfy(one -> assertThat(one.unknowns()).isPositive());
    assertThat(advice.text()).contains("refuses nothing", "1 of it is unknown", "sophos_mystery");
  }

  @Test
  void action_absentFromMapping_isUnknown() {
    Map<String, List<Operation>> mapping = Map.of("list", List.of(get("GET /siem/v1/events")));
    RoleAdvice advice =
        RoleAdvice.forActions(KNOWLEDGE, List.of("list", "other", "other"), mapping::get);
    assertThat(advice.unmappedActions()).containsExactly("other");
    assertThat(RoleAdvice.forActions(KNOWLEDGE, List.of("list"), mapping::get).recommended())
        .contains(READ_ONLY);
  }

  @Test
  void advisedRole_anySet_isTheLeast() {
    Random random = new Random(20_261_123);
    for (int round = 0; round < 2_000; round++) {
      List<Operation> chosen = some(random);
      RoleAdvice advice = RoleAdvice.forOperations(KNOWLEDGE, chosen);
      ServicePrincipalRole least = advice.recommended().orElseThrow();
      assertThat(advice.isComplete()).as("%s", chosen).isTrue();
      assertThat(covers(least, chosen)).as("%s %s", least, chosen).isTrue();
      for (ServicePrincipalRole other : ServicePrincipalRole.known()) {
        if (power(other) < power(least)) {
          assertThat(covers(other, chosen)).as("%s %s", other, chosen).isFalse();
        }
        assertThat(advice.alternatives().contains(other))
            .isEqualTo(!other.equals(least) && covers(other, chosen));
      }
    }
  }

  @Test
  void oneMoreOperation_added_neverNarrowsTheAdvice() {
    Random random = new Random(7);
    for (int round = 0; round < 1_000; round++) {
      List<Operation> chosen = some(random);
      List<Operation> more = new ArrayList<>(chosen);
      more.add(ALL.get(random.nextInt(ALL.size())));
      assertThat(power(RoleAdvice.forOperations(KNOWLEDGE, more).recommended().orElseThrow()))
          .isGreaterThanOrEqualTo(
              power(RoleAdvice.forOperations(KNOWLEDGE, chosen).recommended().orElseThrow()));
    }
  }

  @Test
  void moreCertainRole_compared_isLargerAndRefusedNothing() {
    Random random = new Random(11);
    for (int round = 0; round < 1_000; round++) {
      List<Operation> chosen = some(random);
      RoleAdvice advice = RoleAdvice.forOperations(KNOWLEDGE, chosen);
      advice
          .moreCertain()
          .ifPresent(
              surer -> {
                assertThat(power(surer)).isGreaterThan(power(advice.recommended().orElseThrow()));
                assertThat(chosen)
                    .noneMatch(one -> KNOWLEDGE.verdict(surer, one) == AccessVerdict.REFUSED);
              });
    }
  }

  @Test
  void everyRole_refused_noneIsAdvised() {
    OperationCatalog two =
        OperationCatalog.parse(
            DataFile.of("ops.csv", "a,GET,/a/v1,tenant,global,no\na,PUT,/a/v1,tenant,global,no\n"));
    RoleAccessTable knowledge =
        RoleAccessTable.of(
            two,
            DataFile.of(
                "roles.txt",
                """
                [sources]
                S | s
                [rules]
                GET | /a/v1 | * | * | refused | stated | S
                PUT | /a/v1 | * | * | allowed | stated | S
                """));
    RoleAdvice advice = RoleAdvice.forOperations(knowledge, two.all());
    assertThat(advice.recommended()).isEmpty();
    assertThat(advice.moreCertain()).isEmpty();
    assertThat(advice.grade()).isEqualTo(EvidenceGrade.NONE);
    assertThat(advice.isComplete()).isFalse();
    assertThat(advice.text())
        .contains("No single role")
        .contains("1 allowed, 0 unknown, 1 refused");
  }

  @Test
  void operation_namedTwice_countsOnce() {
    RoleAdvice advice = advice("GET /whoami/v1", "GET /whoami/v1");
    assertThat(advice.coverage()).allSatisfy(one -> assertThat(one.allowed()).hasSize(1));
    assertThat(advice).hasToString(advice.text());
    assertThat(advice.text()).startsWith("Choose Service Principal ReadOnly: it allows all of it");
  }

  @Test
  void advice_withoutOperations_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> RoleAdvice.forOperations(KNOWLEDGE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RoleAdvice.forActions(KNOWLEDGE, Map.of()));
  }

  private static RoleAdvice advice(String... requests) {
    List<Operation> operations = new ArrayList<>();
    for (String request : requests) {
      operations.add(get(request));
    }
    return RoleAdvice.forOperations(KNOWLEDGE, operations);
  }

  private static Operation get(String request) {
    String[] parts = request.split(" ");
    return KNOWLEDGE.operations().get(parts[0], parts[1]);
  }

  private static List<Operation> some(Random random) {
    return random.ints(1 + random.nextInt(5), 0, ALL.size()).mapToObj(ALL::get).toList();
  }

  private static boolean covers(ServicePrincipalRole role, List<Operation> operations) {
    return operations.stream()
        .allMatch(one -> KNOWLEDGE.verdict(role, one) == AccessVerdict.ALLOWED);
  }

  /** Counted here once more, and in another way: a change weighs more than all reads together. */
  private static int power(ServicePrincipalRole role) {
    int power = 0;
    for (Operation one : ALL) {
      if (KNOWLEDGE.verdict(role, one) == AccessVerdict.ALLOWED) {
        power += one.method().equals("GET") ? 1 : 1_001;
      }
    }
    return power;
  }
}
