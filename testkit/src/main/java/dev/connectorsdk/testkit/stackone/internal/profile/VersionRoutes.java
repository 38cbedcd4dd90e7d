package dev.connectorsdk.testkit.stackone.internal.profile;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.internal.Project;
import dev.connectorsdk.testkit.stackone.internal.connector.Connector;
import dev.connectorsdk.testkit.stackone.internal.data.Document;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.JsonBody;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code /connector_profiles/{id}/versions} and the pinned version. The forms of a pin come from a
 * secondary source; that a profile without a pin answers 404 is a likely guess.
 */
public final class VersionRoutes {
  private static final Pattern PIN = Pattern.compile("latest|\\d+\\.(x\\.x|\\d+\\.(x|\\d+))");
  private static final String PINNED = "connector_pinned_version";

  private final Project project;
  private final ConcurrentMap<String, Document> pins = new ConcurrentHashMap<>();

  public VersionRoutes(Project project) {
    this.project = project;
  }

  public void addTo(ApiRoutes routes) {
    String profile = "/connector_profiles/{id}";
    routes.read("GET", profile + "/versions", this::list);
    routes.read("GET", profile + "/pinned_version", this::pinned);
    routes.write("PUT", profile + "/pinned_version", this::pin);
    routes.write("DELETE", profile + "/pinned_version", this::unpin);
  }

  private SimulatedResponse list(Request request) {
    Profile profile = profile(request);
    Connector connector = project.catalog().get(profile.connectorKey());
    return SimulatedResponse.ok(
        connector.versions().stream().map(each -> version(each, connector, profile)).toList());
  }

  private static Map<String, Object> version(Connector each, Connector all, Profile profile) {
    boolean pinned = profile.pin() != null && all.at(profile.pin()) == each;
    return Map.of(
        "version", each.version(), "pinned", pinned, "builtin", true, "owner", "stackone");
  }

  private SimulatedResponse pinned(Request request) {
    Profile profile = profile(request);
    Document pin = pins.get(profile.id());
    if (pin == null || profile.pin() == null) {
      throw ApiErrorException.notFound("Pinned version not found");
    }
    return SimulatedResponse.ok(pin.toMap());
  }

  private SimulatedResponse pin(Request request) {
    String id = profile(request).id();
    JsonBody body = JsonBody.of(request);
    String version = body.requiredText("pinned_version");
    if (!PIN.matcher(version).matches()) {
      body.addError("pinned_version must be latest, 1.x.x, 1.2.x or 1.2.0");
    }
    String owner = body.text("owner").orElse(null);
    body.check();
    setPin(id, version);
    String now = Document.time(project.clock().instant());
    Document pin =
        Objects.requireNonNullElseGet(
                pins.get(id), () -> Document.empty().with("connector_profile_id", id))
            .edited(properties -> properties.putIfAbsent("created_at", now))
            .with("pinned_version", version)
            .with("owner", owner)
            .with("updated_at", now);
    pins.put(id, pin);
    return SimulatedResponse.ok(pin.toMap());
  }

  private SimulatedResponse unpin(Request request) {
    Profile profile = profile(request);
    setPin(profile.id(), null);
    pins.remove(profile.id());
    return SimulatedResponse.empty(204);
  }

  private void setPin(String id, @Nullable String version) {
    project.profiles().change(id, row -> row.edited(document -> document.with(PINNED, version)));
  }

  private Profile profile(Request request) {
    return project.profiles().get(request.pathValue("id"));
  }
}
