package dev.connectorsdk.testkit.stackone.internal.profile;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.internal.Project;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.JsonBody;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code /connector_profiles/{id}/versions} and the pinned version. The paths and the forms of a
 * pin come from secondary sources; bodies and statuses are invented, and each connector has one
 * version.
 */
public final class VersionRoutes {
  private static final Pattern PIN = Pattern.compile("latest|\\d+\\.(x\\.x|\\d+\\.(x|\\d+))");
  private static final String PINNED = "connector_pinned_version";

  private final Project project;

  public VersionRoutes(Project project) {
    this.project = project;
  }

  public void addTo(ApiRoutes routes) {
    String profile = "/connector_profiles/{id}";
    routes.read("GET", profile + "/versions", this::list);
    routes.write("PUT", profile + "/pinned_version", this::pin);
    routes.write("DELETE", profile + "/pinned_version", this::unpin);
  }

  private SimulatedResponse list(Request request) {
    Map<String, @Nullable Object> profile = profile(request).toMap();
    Map<String, @Nullable Object> version = new LinkedHashMap<>();
    version.put("version", profile.get("connector_version"));
    version.put("pinned", profile.get(PINNED) != null);
    version.put("builtin", true);
    version.put("owner", profile.get("connector_owner"));
    return SimulatedResponse.ok(List.of(version));
  }

  private SimulatedResponse pin(Request request) {
    String id = profile(request).id();
    JsonBody body = JsonBody.of(request);
    String version = body.requiredText("version");
    if (!PIN.matcher(version).matches()) {
      body.addError("version must be latest, 1.x.x, 1.2.x or 1.2.0");
    }
    body.check();
    return pinned(id, version);
  }

  private SimulatedResponse unpin(Request request) {
    return pinned(profile(request).id(), null);
  }

  private SimulatedResponse pinned(String id, @Nullable String version) {
    project.profiles().change(id, row -> row.edited(document -> document.with(PINNED, version)));
    return SimulatedResponse.empty(204);
  }

  private Profile profile(Request request) {
    return project.profiles().get(request.pathValue("id"));
  }
}
