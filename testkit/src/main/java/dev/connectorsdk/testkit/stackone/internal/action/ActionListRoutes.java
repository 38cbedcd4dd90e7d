package dev.connectorsdk.testkit.stackone.internal.action;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.internal.Project;
import dev.connectorsdk.testkit.stackone.internal.account.Account;
import dev.connectorsdk.testkit.stackone.internal.connector.Connector;
import dev.connectorsdk.testkit.stackone.internal.profile.Profile;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.Pages;
import dev.connectorsdk.testkit.stackone.internal.route.QueryParameters;
import dev.connectorsdk.testkit.stackone.internal.route.ResponseStyler;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code GET /actions}: the actions by connector or by linked account. */
public final class ActionListRoutes {
  private static final Set<String> INCLUDES =
      Set.of("action_details", "authentication_guides", "event_guides");

  private final Project project;
  private final ResponseStyler styler;
  private final Pages pages;

  public ActionListRoutes(Project project, ResponseStyler styler, Pages pages) {
    this.project = project;
    this.styler = styler;
    this.pages = pages;
  }

  public void addTo(ApiRoutes routes) {
    routes.read("GET", "/actions", this::list);
  }

  private SimulatedResponse list(Request request) {
    List<String> include = QueryParameters.repeated(request, "include");
    if (!INCLUDES.containsAll(include)) {
      throw ApiErrorException.invalid(
          "include must be among " + INCLUDES.stream().sorted().toList());
    }
    List<Map<String, @Nullable Object>> metas =
        QueryParameters.text(request, "filter[account_ids]").isPresent()
            ? byAccount(request)
            : byConnector(request);
    return SimulatedResponse.ok(pages.byCursor(request, metas));
  }

  private List<Map<String, @Nullable Object>> byConnector(Request request) {
    List<Map<String, @Nullable Object>> metas = new ArrayList<>();
    for (Connector connector : project.catalog().connectors()) {
      if (expected(request, connector)) {
        meta(request, connector, action -> true).ifPresent(metas::add);
      }
    }
    return metas;
  }

  private List<Map<String, @Nullable Object>> byAccount(Request request) {
    Set<String> ids = QueryParameters.commaList(request, "filter[account_ids]");
    List<Map<String, @Nullable Object>> metas = new ArrayList<>();
    for (Account account : named(ids)) {
      Optional<Profile> profile = project.profiles().find(account.profileId());
      Connector connector =
          project.catalog().get(account.provider()).at(profile.map(Profile::pin).orElse(null));
      if (profile.isPresent() && expected(request, connector)) {
        meta(request, connector, action -> profile.get().enables(action.id()))
            .map(meta -> ofAccount(meta, account))
            .ifPresent(metas::add);
      }
    }
    return metas;
  }

  /** Returns the accounts with these ids, oldest first. */
  private List<Account> named(Set<String> ids) {
    return project.accounts().all().stream().filter(row -> ids.contains(row.id())).toList();
  }

  private Map<String, @Nullable Object> ofAccount(
      Map<String, @Nullable Object> meta, Account account) {
    meta.put("account_id", account.id());
    meta.put("connector_profile_id", account.profileId());
    meta.put("integration_id", account.profileId());
    return styler.styled(meta);
  }

  private static boolean expected(Request request, Connector connector) {
    Set<String> keys = QueryParameters.commaList(request, "filter[connectors]");
    return keys.isEmpty() || keys.contains(connector.key());
  }

  /** Returns a connector with the actions that the filters select; absent if they select none. */
  private Optional<Map<String, @Nullable Object>> meta(
      Request request, Connector connector, Predicate<Action> enabled) {
    Optional<String> key = QueryParameters.text(request, "filter[action_key]");
    Optional<String> search =
        QueryParameters.text(request, "search").map(text -> text.toLowerCase(Locale.ROOT));
    boolean named =
        search.isEmpty() || connector.label().toLowerCase(Locale.ROOT).contains(search.get());
    List<Action> actions =
        connector.actions().stream()
            .filter(enabled)
            .filter(action -> key.isEmpty() || action.id().equals(key.get()))
            .filter(action -> named || action.mentions(search.orElse("")))
            .toList();
    if (actions.isEmpty() && (key.isPresent() || !named)) {
      return Optional.empty();
    }
    return Optional.of(withActions(request, connector.toActionsMeta(), actions));
  }

  private Map<String, @Nullable Object> withActions(
      Request request, Map<String, @Nullable Object> meta, List<Action> actions) {
    boolean details = QueryParameters.repeated(request, "include").contains("action_details");
    if (!QueryParameters.repeated(request, "exclude").contains("actions")) {
      meta.put(
          "actions",
          actions.stream()
              .map(action -> styler.availability().shown(action.toMap(details)))
              .toList());
    }
    return meta;
  }
}
