package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code /accounts}: the linked accounts of the project. */
final class AccountRoutes {
  private static final List<String> PATCHED_TEXTS =
      List.of("origin_owner_id", "origin_owner_name", "origin_username", "label", "type");

  private static final List<String> FILTERS =
      List.of(
          "provider", "providers", "origin_owner_id", "origin_owner_ids", "account_ids", "status");

  private final Project project;
  private final ResponseStyler answers;
  private final Pages pages;

  AccountRoutes(Project project, ResponseStyler answers, Pages pages) {
    this.project = project;
    this.answers = answers;
    this.pages = pages;
  }

  void addTo(Routes routes) {
    routes.add("GET", "/accounts", ApiKeyScope.PLATFORM_READ, this::list);
    routes.add("GET", "/accounts/{id}", ApiKeyScope.PLATFORM_READ, this::get);
    routes.add("PATCH", "/accounts/{id}", ApiKeyScope.PLATFORM_WRITE, this::patch);
    routes.add("DELETE", "/accounts/{id}", ApiKeyScope.PLATFORM_WRITE, this::delete);
    routes.add("GET", "/accounts/{id}/meta", ApiKeyScope.PLATFORM_READ, this::meta);
  }

  private SimulatedResponse list(Request request) {
    Pages.Numbered page = pages.numbered(request);
    project.schedule().polled(Schedule.Poll.ACCOUNTS);
    boolean all = FILTERS.stream().allMatch(name -> Parameters.repeated(request, name).isEmpty());
    Matching<SimulatedAccount> fitting =
        new Matching<>(project.accounts().all(), row -> fits(request, row), all);
    return SimulatedResponse.ok(
        answers.list(
            fitting.cut(page).stream().map(this::shown).toList(), ResponseStyle.ACCOUNTS_IN_DATA));
  }

  private static boolean fits(Request request, SimulatedAccount row) {
    return fits(request, "provider", row, SimulatedAccount::provider)
        && fits(request, "providers", row, SimulatedAccount::provider)
        && fits(request, "origin_owner_id", row, SimulatedAccount::originOwnerId)
        && fits(request, "origin_owner_ids", row, SimulatedAccount::originOwnerId)
        && fits(request, "account_ids", row, SimulatedAccount::id)
        && fits(request, "status", row, SimulatedAccount::status);
  }

  private static boolean fits(
      Request request,
      String parameter,
      SimulatedAccount row,
      Function<SimulatedAccount, String> member) {
    List<String> wanted = Parameters.repeated(request, parameter);
    return wanted.isEmpty() || wanted.contains(member.apply(row));
  }

  private SimulatedResponse get(Request request) {
    return SimulatedResponse.ok(shown(account(request)));
  }

  private SimulatedResponse delete(Request request) {
    SimulatedAccount account = account(request);
    project.accounts().remove(account.id());
    return SimulatedResponse.ok(shown(account));
  }

  private SimulatedResponse meta(Request request) {
    SimulatedConnector connector = project.catalogue().get(account(request).provider());
    return SimulatedResponse.ok(
        Map.of("provider", connector.key(), "category", connector.category(), "models", Map.of()));
  }

  private SimulatedResponse patch(Request request) {
    SimulatedAccount account = account(request);
    Body body = Body.of(request);
    // once before anything is written, so that a wrong member refuses the whole patch
    changed(account.document(), body);
    Map<?, ?> credentials = body.map("credentials").orElse(Map.of());
    Map<?, ?> secrets = body.map("secrets").orElse(Map.of());
    String profileId =
        body.text("integration_id")
            .map(id -> otherProfile(account, id))
            .orElse(account.profileId());
    body.check();
    project
        .accounts()
        .change(
            account.id(),
            row ->
                recovered(row, !credentials.isEmpty() || !secrets.isEmpty())
                    .edited(doc -> changed(doc, body))
                    .withCredentials(credentials)
                    .withCredentials(secrets)
                    .withProfile(profileId));
    return SimulatedResponse.ok(shown(project.accounts().get(account.id())));
  }

  private static Document changed(Document account, Body body) {
    return account.edited(
        members -> {
          PATCHED_TEXTS.forEach(name -> body.text(name).ifPresent(text -> members.put(name, text)));
          body.flag("shared").ifPresent(flag -> members.put("shared", flag));
          body.map("setup_information").ifPresent(map -> members.put("setup_information", map));
        });
  }

  private String otherProfile(SimulatedAccount account, String profileId) {
    SimulatedProfile profile = project.profiles().get(profileId);
    if (!profile.connectorKey().equals(account.provider())) {
      throw Rejection.invalid("integration_id must be of the account's connector");
    }
    return profile.id();
  }

  // new credentials get a new chance
  private static SimulatedAccount recovered(SimulatedAccount account, boolean newCredentials) {
    return newCredentials && account.status().equals(AccountStore.ERROR)
        ? AccountStore.inStatus(account, AccountStore.ACTIVE)
        : account;
  }

  private SimulatedAccount account(Request request) {
    return project.accounts().get(request.pathValue("id"));
  }

  private Map<String, @Nullable Object> shown(SimulatedAccount account) {
    return answers.styled(account.toMap());
  }
}
