package dev.connectorsdk.testkit.stackone.internal.profile;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.stackone.ResponseStyle;
import dev.connectorsdk.testkit.stackone.internal.DelayedChanges;
import dev.connectorsdk.testkit.stackone.internal.Project;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.Pages;
import dev.connectorsdk.testkit.stackone.internal.route.ResponseStyler;
import dev.connectorsdk.testkit.stackone.internal.route.RowFilters;
import dev.connectorsdk.testkit.stackone.internal.route.RowQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code /auth_configs} and {@code /connector_profiles}: one list under both of its names. */
public final class ProfileRoutes {
  private static final RowFilters<Profile> FILTERS =
      new RowFilters<Profile>()
          .anyOf("connector_key", Profile::connectorKey)
          .flag("enabled", Profile::active);

  private final Project project;
  private final ResponseStyler styler;

  public ProfileRoutes(Project project, ResponseStyler styler) {
    this.project = project;
    this.styler = styler;
  }

  public void addTo(ApiRoutes routes, Pages pages) {
    collection(routes, "/auth_configs").list(this::query, pages, ProfileRoutes::withTotal);
    collection(routes, "/connector_profiles")
        .list(
            this::query,
            pages,
            (items, page, query) ->
                styler.in(ResponseStyle.PROFILES_IN_ARRAY) ? items : withTotal(items, page, query));
  }

  private CollectionRoutes<Profile> collection(ApiRoutes routes, String path) {
    return CollectionRoutes.of(
        routes, path, project.profiles()::get, profile -> styler.styled(profile.toMap()));
  }

  private RowQuery<Profile> query(Request request) {
    project.delayedChanges().polled(DelayedChanges.Poll.PROFILES);
    return FILTERS.query(request, project.profiles().all());
  }

  private static Object withTotal(List<?> items, Pages.Numbered page, RowQuery<?> query) {
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("page", page.number());
    response.put("page_size", page.size());
    response.put("total", query.count());
    response.put("data", items);
    return response;
  }
}
