package dev.connectorsdk.testkit.stackone.internal.profile;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.ApiKeyScope;
import dev.connectorsdk.testkit.stackone.ResponseStyle;
import dev.connectorsdk.testkit.stackone.internal.DelayedChanges;
import dev.connectorsdk.testkit.stackone.internal.Project;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.Pages;
import dev.connectorsdk.testkit.stackone.internal.route.QueryParameters;
import dev.connectorsdk.testkit.stackone.internal.route.ResponseStyler;
import dev.connectorsdk.testkit.stackone.internal.route.RowQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /auth_configs} and {@code /connector_profiles}: the same list under both its names. */
public final class ProfileRoutes {
  private final Project project;
  private final ResponseStyler styler;
  private final Pages pages;

  public ProfileRoutes(Project project, ResponseStyler styler, Pages pages) {
    this.project = project;
    this.styler = styler;
    this.pages = pages;
  }

  public void addTo(ApiRoutes routes) {
    routes.add("GET", "/auth_configs", ApiKeyScope.PLATFORM_READ, this::authConfigs);
    routes.add("GET", "/connector_profiles", ApiKeyScope.PLATFORM_READ, this::profiles);
  }

  private SimulatedResponse authConfigs(Request request) {
    Pages.Numbered page = pages.numbered(request);
    RowQuery<Profile> selected = selected(request);
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("page", page.number());
    answer.put("page_size", page.size());
    answer.put("total", selected.count());
    answer.put("data", selected.cut(page).stream().map(this::shown).toList());
    return SimulatedResponse.ok(answer);
  }

  private SimulatedResponse profiles(Request request) {
    List<Profile> page = selected(request).cut(pages.numbered(request));
    return SimulatedResponse.ok(
        styler.list(page.stream().map(this::shown).toList(), ResponseStyle.PROFILES_IN_DATA));
  }

  private RowQuery<Profile> selected(Request request) {
    project.delayedChanges().polled(DelayedChanges.Poll.PROFILES);
    Optional<String> connector = QueryParameters.text(request, "connector_key");
    Optional<Boolean> enabled = QueryParameters.text(request, "enabled").map(ProfileRoutes::flag);
    return new RowQuery<>(
        project.profiles().all(),
        row ->
            (connector.isEmpty() || connector.get().equals(row.connectorKey()))
                && (enabled.isEmpty() || enabled.get() == row.active()),
        connector.isEmpty() && enabled.isEmpty());
  }

  private static boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw ApiErrorException.invalid("enabled must be a boolean value");
    };
  }

  private Map<String, @Nullable Object> shown(Profile profile) {
    return styler.styled(profile.toMap());
  }
}
