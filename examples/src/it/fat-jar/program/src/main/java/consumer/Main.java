package consumer;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.onboarding.Customer;
import dev.connectorsdk.onboarding.Onboarding;
import dev.connectorsdk.onboarding.OnboardingState;
import dev.connectorsdk.onboarding.OnboardingStateStore;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.access.RoleAccessTable;
import dev.connectorsdk.sophos.alert.Alert;
import dev.connectorsdk.sophos.cases.Case;
import dev.connectorsdk.stackone.StackOneClient;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/** Calls both services, and prints a line for each kind of type that the SDK reads or writes. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    ClientCredentials credentials = ClientCredentials.of(args[2], args[3]);
    try (SophosClient sophos =
            SophosClient.builder()
                .credentials(credentials)
                .identityUrl(URI.create(args[0]))
                .apiUrl(URI.create(args[1]))
                .allowHosts("127.0.0.1")
                .build();
        StackOneClient stackOne =
            StackOneClient.builder()
                .apiKey(ApiKey.of(args[5]))
                .apiUrl(URI.create(args[4]))
                .allowHosts("127.0.0.1")
                .build()) {
      sophos(sophos);
      stackOne(stackOne);
      onboarding(
          Onboarding.of(
              sophos, stackOne, r -> r.profileName("Sophos").credential(credentials)),
          OnboardingStateStore.inFolder(Path.of(args[6])));
    }
  }

  private static void sophos(SophosClient sophos) {
    Alert alert = sophos.tenant().alerts().list(q -> q.pageSize(5)).first(a -> true).orElseThrow();
    Alert same = sophos.async(c -> c.tenant().alerts().get(alert.id())).join();
    print("alert", same.equals(alert) + " " + same.toString().startsWith("Alert[id="));
    print("severity", same.severity().isPresent());
    Case created =
        sophos
            .tenant()
            .cases()
            .create(
                draft -> draft.name("Night").type(Case.Type.INVESTIGATION).assignee("a@b.example"));
    print("case", sophos.tenant().cases().get(created.id()).name().orElseThrow());
    print("roles", RoleAccessTable.load().rolesByPrivilege().size());
    try {
      sophos.tenant().alerts().get("00000000-0000-4000-8000-000000000000");
    } catch (NotFoundException e) {
      print("missing", e.getClass().getSimpleName() + " " + e.status());
    }
  }

  private static void stackOne(StackOneClient stackOne) {
    print("profiles", stackOne.connectorProfiles().list().stream().count());
    print(
        "session",
        stackOne
            .connectSessions()
            .create(
                session ->
                    session
                        .originOwnerId("c1")
                        .originOwnerName("Customer")
                        .expiresIn(Duration.ofMinutes(5)))
            .toString()
            .startsWith("ConnectSessionLink["));
    print("accounts", stackOne.accounts().list().stream().count());
    Row row = stackOne.account("a1").actions().run("acme_get").rowAs(Row.class).orElseThrow();
    print("row", row.id() + " " + row.part().orElseThrow().label());
  }

  private static void onboarding(Onboarding onboarding, OnboardingStateStore store) {
    String steps =
        onboarding.plan(new Customer("c1", "Customer")).steps().stream()
            .map(PlanStep::id)
            .collect(Collectors.joining(" "));
    print("plan", steps);
    OnboardingState state =
        new OnboardingState(
            "c1",
            "sophos",
            "p1",
            Optional.empty(),
            Optional.of(Instant.EPOCH),
            Optional.empty(),
            Optional.empty());
    store.save(state);
    print("state", store.load("c1").equals(Optional.of(state)));
  }

  private static void print(String name, Object value) {
    System.out.println(name + " " + value);
  }
}
