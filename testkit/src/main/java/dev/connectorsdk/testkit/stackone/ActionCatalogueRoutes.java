package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code GET /actions}: which actions there are, by connector or by linked account. */
final class ActionCatalogueRoutes {
  private static final Set<String> INCLUDES =
      Set.of("action_details", "authentication_guides", "event_guides");

  private final Project project;
  private final ResponseStyler answers;
  private final Pages pages;

  ActionCatalogueRoutes(Project project, ResponseStyler answers, Pages pages) {
    this.project = project;
    this.answers = answers;
    this.pages = pages;
  }

  void addTo(Routes routes) {
    routes.add("GET", "/actions", ApiKeyScope.PLATFORM_READ, this::list);
  }

  private SimulatedResponse list(Request request) {
    List<String> include = Parameters.repeated(request, "include");
    if (!INCLUDES.containsAll(include)) {
      throw Rejection.invalid("include must be among " + INCLUDES.stream().sorted().toList());
    }
    List<Map<String, @Nullable Object>> metas =
        Parameters.text(request, "filter[account_ids]").isPresent()
            ? byAccount(request)
            : byConnector(request);
    return SimulatedResponse.ok(pages.byCursor(request, metas));
  }

  private List<Map<String, @Nullable Object>> byConnector(Request request) {
    List<Map<String, @Nullable Object>> metas = new ArrayList<>();
    for (SimulatedConnector connector : project.catalogue().connectors()) {
      if (wanted(request, connector)) {
        meta(request, connector, action -> true).ifPresent(metas::add);
      }
    }
    return metas;
  }

  private List<Map<String, @Nullable Object>> byAccount(Request request) {
    Set<String> ids = Parameters.commaList(request, "filter[account_ids]");
    List<Map<String, @Nullable Object>> metas = new ArrayList<>();
    for (SimulatedAccount account : named(ids)) {
      SimulatedConnector connector = project.catalogue().get(account.provider());
      Optional<SimulatedProfile> profile = project.profiles().find(account.profileId());
      if (profile.isPresent() && wanted(request, connector)) {
        meta(request, connector, action -> profile.get().enables(action.id()))
            .map(meta -> ofAccount(meta, account))
            .ifPresent(metas::add);
      }
    }
    return metas;
  }

  /** The accounts with these ids, oldest first. */
  private List<SimulatedAccount> named(Set<String> ids) {
    return project.accounts().all().stream().filter(row -> ids.contains(row.id())).toList();
  }

  private Map<String, @Nullable Object> ofAccount(
      Map<String, @Nullable Object> meta, SimulatedAccount account) {
    meta.put("account_id", account.id());
    meta.put("connector_profile_id", account.profileId());
    meta.put("integration_id", account.profileId());
    return answers.styled(meta);
  }

  private static boolean wanted(Request request, SimulatedConnector connector) {
    Set<String> keys = Parameters.commaList(request, "filter[connectors]");
    return keys.isEmpty() || keys.contains(connector.key());
  }

  /** One connector with its fitting actions; empty if a filter leaves it none. */
  private static Optional<Map<String, @Nullable Object>> meta(
      Request request, SimulatedConnector connector, Predicate<SimulatedAction> enabled) {
    Optional<String> key = Parameters.text(request, "filter[action_key]");
    Optional<String> search =
        Parameters.text(request, "search").map(text -> text.toLowerCase(Locale.ROOT));
    boolean named =
        search.isEmpty() || connector.label().toLowerCase(Locale.ROOT).contains(search.get());
    List<SimulatedAction> actions =
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

  private static Map<String, @Nullable Object> withActions(
      Request request, Map<String, @Nullable Object> meta, List<SimulatedAction> actions) {
    boolean details = Parameters.repeated(request, "include").contains("action_details");
    if (!Parameters.repeated(request, "exclude").contains("actions")) {
      meta.put("actions", actions.stream().map(action -> action.toMap(details)).toList());
    }
    return meta;
  }
}
