package dev.connectorsdk.testkit.stackone.internal.account;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.ApiKeyScope;
import dev.connectorsdk.testkit.stackone.ResponseStyle;
import dev.connectorsdk.testkit.stackone.internal.DelayedChanges;
import dev.connectorsdk.testkit.stackone.internal.Project;
import dev.connectorsdk.testkit.stackone.internal.connector.Connector;
import dev.connectorsdk.testkit.stackone.internal.data.Document;
import dev.connectorsdk.testkit.stackone.internal.profile.Profile;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.JsonBody;
import dev.connectorsdk.testkit.stackone.internal.route.Pages;
import dev.connectorsdk.testkit.stackone.internal.route.QueryParameters;
import dev.connectorsdk.testkit.stackone.internal.route.ResponseStyler;
import dev.connectorsdk.testkit.stackone.internal.route.RowQuery;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code /accounts}: the linked accounts of the project. */
public final class AccountRoutes {
  private static final List<String> PATCHED_TEXTS =
      List.of("origin_owner_id", "origin_owner_name", "origin_username", "label", "type");

  private static final List<String> FILTERS =
      List.of(
          "provider", "providers", "origin_owner_id", "origin_owner_ids", "account_ids", "status");

  private final Project project;
  private final ResponseStyler styler;
  private final Pages pages;

  public AccountRoutes(Project project, ResponseStyler styler, Pages pages) {
    this.project = project;
    this.styler = styler;
    this.pages = pages;
  }

  public void addTo(ApiRoutes routes) {
    routes.add("GET", "/accounts", ApiKeyScope.PLATFORM_READ, this::list);
    routes.add("GET", "/accounts/{id}", ApiKeyScope.PLATFORM_READ, this::get);
    routes.add("PATCH", "/accounts/{id}", ApiKeyScope.PLATFORM_WRITE, this::patch);
    routes.add("DELETE", "/accounts/{id}", ApiKeyScope.PLATFORM_WRITE, this::delete);
    routes.add("GET", "/accounts/{id}/meta", ApiKeyScope.PLATFORM_READ, this::meta);
  }

  private SimulatedResponse list(Request request) {
    Pages.Numbered page = pages.numbered(request);
    project.delayedChanges().polled(DelayedChanges.Poll.ACCOUNTS);
    boolean all = FILTERS.stream().allMatch(name -> QueryParameters.repeated(request, name).isEmpty());
    RowQuery<Account> selected =
        new RowQuery<>(project.accounts().all(), row -> fits(request, row), all);
    return SimulatedResponse.ok(
        styler.list(
            selected.cut(page).stream().map(this::shown).toList(), ResponseStyle.ACCOUNTS_IN_DATA));
  }

  private static boolean fits(Request request, Account row) {
    return fits(request, "provider", row, Account::provider)
        && fits(request, "providers", row, Account::provider)
        && fits(request, "origin_owner_id", row, Account::originOwnerId)
        && fits(request, "origin_owner_ids", row, Account::originOwnerId)
        && fits(request, "account_ids", row, Account::id)
        && fits(request, "status", row, Account::status);
  }

  private static boolean fits(
      Request request,
      String parameter,
      Account row,
      Function<Account, String> member) {
    List<String> wanted = QueryParameters.repeated(request, parameter);
    return wanted.isEmpty() || wanted.contains(member.apply(row));
  }

  private SimulatedResponse get(Request request) {
    return SimulatedResponse.ok(shown(account(request)));
  }

  private SimulatedResponse delete(Request request) {
    Account account = account(request);
    project.accounts().remove(account.id());
    return SimulatedResponse.ok(shown(account));
  }

  private SimulatedResponse meta(Request request) {
    Connector connector = project.catalog().get(account(request).provider());
    return SimulatedResponse.ok(
        Map.of("provider", connector.key(), "category", connector.category(), "models", Map.of()));
  }

  private SimulatedResponse patch(Request request) {
    Account account = account(request);
    JsonBody body = JsonBody.of(request);
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

  private static Document changed(Document account, JsonBody body) {
    return account.edited(
        properties -> {
          PATCHED_TEXTS.forEach(name -> body.text(name).ifPresent(text -> properties.put(name, text)));
          body.flag("shared").ifPresent(flag -> properties.put("shared", flag));
          body.map("setup_information").ifPresent(map -> properties.put("setup_information", map));
        });
  }

  private String otherProfile(Account account, String profileId) {
    Profile profile = project.profiles().get(profileId);
    if (!profile.connectorKey().equals(account.provider())) {
      throw ApiErrorException.invalid("integration_id must be of the account's connector");
    }
    return profile.id();
  }

  // new credentials get a new chance
  private static Account recovered(Account account, boolean newCredentials) {
    return newCredentials && account.status().equals(AccountStore.ERROR)
        ? AccountStore.inStatus(account, AccountStore.ACTIVE)
        : account;
  }

  private Account account(Request request) {
    return project.accounts().get(request.pathValue("id"));
  }

  private Map<String, @Nullable Object> shown(Account account) {
    return styler.styled(account.toMap());
  }
}
