package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /auth_configs} and {@code /connector_profiles}: the same list under both its names. */
final class ProfileRoutes {
  private final Project project;
  private final ResponseStyler answers;
  private final Pages pages;

  ProfileRoutes(Project project, ResponseStyler answers, Pages pages) {
    this.project = project;
    this.answers = answers;
    this.pages = pages;
  }

  void addTo(Routes routes) {
    routes.add("GET", "/auth_configs", ApiKeyScope.PLATFORM_READ, this::authConfigs);
    routes.add("GET", "/connector_profiles", ApiKeyScope.PLATFORM_READ, this::profiles);
  }

  private SimulatedResponse authConfigs(Request request) {
    Pages.Numbered page = pages.numbered(request);
    Matching<SimulatedProfile> fitting = fitting(request);
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("page", page.number());
    answer.put("page_size", page.size());
    answer.put("total", fitting.count());
    answer.put("data", fitting.cut(page).stream().map(this::shown).toList());
    return SimulatedResponse.ok(answer);
  }

  private SimulatedResponse profiles(Request request) {
    List<SimulatedProfile> page = fitting(request).cut(pages.numbered(request));
    return SimulatedResponse.ok(
        answers.list(page.stream().map(this::shown).toList(), ResponseStyle.PROFILES_IN_DATA));
  }

  private Matching<SimulatedProfile> fitting(Request request) {
    project.schedule().polled(Schedule.Poll.PROFILES);
    Optional<String> connector = Parameters.text(request, "connector_key");
    Optional<Boolean> enabled = Parameters.text(request, "enabled").map(ProfileRoutes::flag);
    return new Matching<>(
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
      default -> throw Rejection.invalid("enabled must be a boolean value");
    };
  }

  private Map<String, @Nullable Object> shown(SimulatedProfile profile) {
    return answers.styled(profile.toMap());
  }
}
