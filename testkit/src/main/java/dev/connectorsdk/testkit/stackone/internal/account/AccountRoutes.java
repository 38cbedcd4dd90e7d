package dev.connectorsdk.testkit.stackone.internal.account;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.ResponseStyle;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import dev.connectorsdk.testkit.stackone.internal.DelayedChanges;
import dev.connectorsdk.testkit.stackone.internal.Project;
import dev.connectorsdk.testkit.stackone.internal.connector.Connector;
import dev.connectorsdk.testkit.stackone.internal.data.Document;
import dev.connectorsdk.testkit.stackone.internal.profile.Profile;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.JsonBody;
import dev.connectorsdk.testkit.stackone.internal.route.Pages;
import dev.connectorsdk.testkit.stackone.internal.route.ResponseStyler;
import dev.connectorsdk.testkit.stackone.internal.route.RowFilters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /accounts}: the linked accounts of the project. */
public final class AccountRoutes {
  private static final List<String> TEXT_PROPERTIES =
      List.of("origin_owner_id", "origin_owner_name", "origin_username", "label", "type");
  private static final RowFilters<Account> FILTERS =
      new RowFilters<Account>()
          .anyOf("provider", Account::provider)
          .anyOf("providers", Account::provider)
          .anyOf("origin_owner_id", Account::originOwnerId)
          .anyOf("origin_owner_ids", Account::originOwnerId)
          .anyOf("account_ids", Account::id)
          .anyOf("status", Account::status);

  private final Project project;
  private final ResponseStyler styler;

  public AccountRoutes(Project project, ResponseStyler styler) {
    this.project = project;
    this.styler = styler;
  }

  public void addTo(ApiRoutes routes, Pages pages) {
    AccountStore accounts = project.accounts();
    CollectionRoutes.of(
            routes, "/accounts", accounts::get, account -> styler.styled(account.toMap()))
        .list(
            request -> {
              project.delayedChanges().polled(DelayedChanges.Poll.ACCOUNTS);
              return FILTERS.query(request, accounts.all());
            },
            pages,
            (items, page, query) -> styler.list(items, ResponseStyle.ACCOUNTS_IN_DATA))
        .get()
        .update("PATCH", this::update)
        .delete(account -> accounts.remove(account.id()));
    routes.read("GET", "/accounts/{id}/meta", this::meta);
  }

  private SimulatedResponse meta(Request request) {
    Account account = project.accounts().get(request.pathValue("id"));
    Connector connector = project.catalog().get(account.provider());
    return SimulatedResponse.ok(
        Map.of("provider", connector.key(), "category", connector.category(), "models", Map.of()));
  }

  private Account update(Account account, JsonBody body) {
    // validates every property before the first change
    changed(account.document(), body);
    Map<?, ?> credentials = body.map("credentials").orElse(Map.of());
    Map<?, ?> secrets = body.map("secrets").orElse(Map.of());
    String profileId =
        profileId(body).map(id -> otherProfile(account, id)).orElse(account.profileId());
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
    return project.accounts().get(account.id());
  }

  /** Reads the profile id under its current name, which older services ignore, or its former. */
  private Optional<String> profileId(JsonBody body) {
    return styler.availability().isBefore(ServiceAge.JUNE_2026)
        ? body.text("integration_id")
        : body.text("connector_profile_id").or(() -> body.text("integration_id"));
  }

  private static Document changed(Document account, JsonBody body) {
    return account.edited(
        properties -> {
          TEXT_PROPERTIES.forEach(
              name -> body.text(name).ifPresent(text -> properties.put(name, text)));
          body.flag("shared").ifPresent(flag -> properties.put("shared", flag));
          body.map("setup_information").ifPresent(map -> properties.put("setup_information", map));
        });
  }

  private String otherProfile(Account account, String profileId) {
    Profile profile = project.profiles().get(profileId);
    if (!profile.connectorKey().equals(account.provider())) {
      throw ApiErrorException.invalid("connector_profile_id must be of the account's connector");
    }
    return profile.id();
  }

  /** New credentials make an account in error active again. */
  private static Account recovered(Account account, boolean newCredentials) {
    return newCredentials && account.status().equals(AccountStore.ERROR)
        ? AccountStore.inStatus(account, AccountStore.ACTIVE)
        : account;
  }
}
