package dev.connectorsdk.testkit.stackone.internal.profile;

import dev.connectorsdk.testkit.http.Handler;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.ApiKeyScope;
import dev.connectorsdk.testkit.stackone.ProfileWriteMode;
import dev.connectorsdk.testkit.stackone.internal.Project;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.JsonBody;
import dev.connectorsdk.testkit.stackone.internal.route.ResponseStyler;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes of {@code /connector_profiles}: rejected in the selected way, or supported.
 *
 * <p>StackOne does not publish such operations; path and body are derived from the read operations.
 */
public final class ProfileWriteRoutes {
  private final Project project;
  private final ResponseStyler styler;
  private final ProfileWriteMode writes;
  private final Dashboard dashboard;

  public ProfileWriteRoutes(Project project, ResponseStyler styler, ProfileWriteMode writes) {
    this.project = project;
    this.styler = styler;
    this.writes = writes;
    this.dashboard = Dashboard.now(project);
  }

  public void addTo(ApiRoutes routes) {
    add(routes, "POST", "/connector_profiles", this::create);
    add(routes, "PATCH", "/connector_profiles/{id}", this::update);
    add(routes, "DELETE", "/connector_profiles/{id}", this::delete);
  }

  private void add(ApiRoutes routes, String method, String path, Handler handler) {
    Handler response = writes == ProfileWriteMode.SUPPORTED ? handler : this::refuse;
    routes.add(method, path, ApiKeyScope.PLATFORM_WRITE, response);
  }

  private SimulatedResponse refuse(Request request) {
    throw switch (writes) {
      case METHOD_NOT_ALLOWED -> ApiErrorException.of(405, "Method Not Allowed");
      case NOT_IMPLEMENTED -> ApiErrorException.of(501, "Not Implemented");
      default -> ApiRoutes.unknown(request);
    };
  }

  private SimulatedResponse create(Request request) {
    JsonBody body = JsonBody.of(request);
    ProfileDraft form = form(body);
    body.check();
    List<String> errors = project.profiles().errors(form);
    if (!errors.isEmpty()) {
      throw ApiErrorException.invalid(errors.toArray(String[]::new));
    }
    return SimulatedResponse.json(201, shown(dashboard.createProfile(form)));
  }

  private static ProfileDraft form(JsonBody body) {
    ProfileDraft form =
        ProfileDraft.of(body.requiredText("connector_key"), body.requiredText("name"))
            .fields(body.map("setup_fields").orElse(Map.of()))
            .actions(body.texts("action_ids").toArray(String[]::new));
    Optional<String> environment = body.text("environment");
    form = environment.isPresent() ? form.environment(environment.get()) : form;
    Optional<String> key = body.text("authentication_config_key");
    form = key.isPresent() ? form.authentication(key.get()) : form;
    form = body.flag("default").orElse(false) ? form.asDefault() : form;
    return body.flag("active").orElse(true) ? form : form.disabled();
  }

  private SimulatedResponse update(Request request) {
    String id = project.profiles().get(request.pathValue("id")).id();
    JsonBody body = JsonBody.of(request);
    Optional<String> name = body.text("name");
    Optional<Boolean> active = body.flag("active");
    Optional<Boolean> preset = body.flag("default");
    Optional<Map<?, ?>> fields = body.map("setup_fields");
    List<String> actions = body.texts("action_ids");
    body.check();
    name.ifPresent(text -> dashboard.rename(id, text));
    active.ifPresent(flag -> dashboard.enabled(id, flag));
    preset.filter(flag -> flag).ifPresent(flag -> dashboard.makeDefault(id));
    fields.ifPresent(texts -> dashboard.changeFields(id, texts));
    if (body.has("action_ids")) {
      dashboard.chooseActions(id, actions.toArray(String[]::new));
    }
    return SimulatedResponse.ok(shown(id));
  }

  private SimulatedResponse delete(Request request) {
    Profile profile = project.profiles().get(request.pathValue("id"));
    dashboard.delete(profile.id());
    return SimulatedResponse.ok(styler.styled(profile.toMap()));
  }

  private Object shown(String id) {
    return styler.styled(project.profiles().get(id).toMap());
  }
}
