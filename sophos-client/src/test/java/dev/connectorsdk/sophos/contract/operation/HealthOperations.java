package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.health.HealthIssue;
import dev.connectorsdk.testkit.http.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations on the account health. */
final class HealthOperations {
  private static final String SNOOZE = "POST /account-health-check/v1/snooze";

  private HealthOperations() {}

  static Stream<Operation> all() {
    return Stream.concat(
        reads(),
        Stream.concat(
            Stream.of("computer", "server")
                .flatMap(
                    device ->
                        Stream.of(
                            plain("protection." + device),
                            plain("tamperProtection." + device),
                            byPolicyType("policy." + device),
                            exclusions("exclusions.policy." + device))),
            Stream.of(plain("tamperProtection.global"), plain("exclusions.global"))));
  }

  private static Stream<Operation> reads() {
    String health = "GET /account-health-check/v1/health-check";
    return Stream.of(
        Operation.tenant(
            health,
            (t, ids) ->
                Objects.requireNonNull(
                        t.accountHealth()
                            .get()
                            .endpoint()
                            .orElseThrow()
                            .policy()
                            .orElseThrow()
                            .computer()
                            .get("threat-protection"))
                    .policies()
                    .get(0)
                    .notOnRecommended()
                    .getAsInt(),
            3),
        Operation.tenant(
                health,
                (t, ids) ->
                    t.accountHealth()
                        .get(List.of("protection", "policy"), List.of("endpoint"))
                        .networkDevice(),
                Map.of())
            .query("checks", "protection,policy", "products", "endpoint"),
        Operation.tenant(
                "GET /account-health-check/v1/scores/historical",
                (t, ids) ->
                    t.accountHealth()
                        .history(LocalDate.parse("2026-02-27"), LocalDate.parse("2026-03-01"))
                        .datapoints()
                        .get(2)
                        .date(),
                Optional.of(LocalDate.parse("2026-03-01")))
            .query("startDate", "2026-02-27", "endDate", "2026-03-01"),
        Operation.tenant(
            "GET /account-health-check/v1/scores/regional",
            (t, ids) -> t.accountHealth().regionalScores().get(1).lowerBound().getAsInt(),
            100));
  }

  private static Operation plain(String path) {
    return Operation.tenant(
            SNOOZE,
            (t, ids) ->
                t.accountHealth()
                    .snooze(s -> s.issue(new HealthIssue(path)).snoozed(true).comment("lab"))
                    .tenant(),
            Optional.empty())
        .body(nested(path, Json.object("snoozed", true, "snoozeDetail", Map.of("comment", "lab"))));
  }

  private static Operation byPolicyType(String path) {
    return Operation.tenant(
            SNOOZE,
            (t, ids) ->
                t.accountHealth()
                    .snooze(
                        s ->
                            s.issue(new HealthIssue(path))
                                .policyType("threat-protection")
                                .snoozed(true)
                                .comment("lab"))
                    .tenant(),
            Optional.empty())
        .body(
            nested(
                path,
                List.of(
                    Json.object(
                        "snoozed",
                        true,
                        "policyType",
                        "threat-protection",
                        "snoozeDetail",
                        Map.of("comment", "lab")))));
  }

  private static Operation exclusions(String path) {
    return Operation.tenant(
            SNOOZE,
            (t, ids) ->
                t.accountHealth()
                    .snooze(
                        s ->
                            s.issue(new HealthIssue(path))
                                .snoozed(false)
                                .policyType("threat-protection")
                                .comment("lab")
                                .putExclusions("e-1", "old"))
                    .tenant(),
            Optional.empty())
        .body(
            nested(
                path,
                List.of(
                    Json.object(
                        "snoozed",
                        false,
                        "policyType",
                        "threat-protection",
                        "snoozeDetail",
                        Map.of("comment", "lab"),
                        "exclusions",
                        List.of(Json.object("id", "e-1", "snoozeComment", "old"))))));
  }

  private static String nested(String path, Object state) {
    Object body = state;
    String[] names = ("endpoint." + path).split("\\.", -1);
    for (int i = names.length - 1; i >= 0; i--) {
      body = Map.of(names[i], body);
    }
    return Json.write(body);
  }
}
