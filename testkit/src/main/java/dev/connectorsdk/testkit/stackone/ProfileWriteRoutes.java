package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.Handler;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writing {@code /connector_profiles}: refused in the way that was asked for, or offered.
 *
 * <p>StackOne publishes no such operation; path and body are invented from the names of the read
 * operations.
 */
final class ProfileWriteRoutes {
  private final Project project;
  private final ResponseStyler answers;
  private final ProfileWriteMode writes;
  private final SimulatedDashboard dashboard;

  ProfileWriteRoutes(Project project, ResponseStyler answers, ProfileWriteMode writes) {
    this.project = project;
    this.answers = answers;
    this.writes = writes;
    this.dashboard = SimulatedDashboard.now(project);
  }

  void addTo(Routes routes) {
    add(routes, "POST", "/connector_profiles", this::create);
    add(routes, "PATCH", "/connector_profiles/{id}", this::update);
    add(routes, "DELETE", "/connector_profiles/{id}", this::delete);
  }

  private void add(Routes routes, String method, String path, Handler handler) {
    Handler answer = writes == ProfileWriteMode.SUPPORTED ? handler : this::refuse;
    routes.add(method, path, ApiKeyScope.PLATFORM_WRITE, answer);
  }

  private SimulatedResponse refuse(Request request) {
    throw switch (writes) {
      case METHOD_NOT_ALLOWED -> Rejection.of(writes.status(), "Method Not Allowed");
      case NOT_IMPLEMENTED -> Rejection.of(writes.status(), "Not Implemented");
      default -> Routes.unknown(request);
    };
  }

  private SimulatedResponse create(Request request) {
    Body body = Body.of(request);
    ProfileForm form = form(body);
    body.check();
    List<String> complaints = project.profiles().complaints(form);
    if (!complaints.isEmpty()) {
      throw Rejection.invalid(complaints.toArray(String[]::new));
    }
    return SimulatedResponse.json(201, shown(dashboard.createProfile(form)));
  }

  private static ProfileForm form(Body body) {
    ProfileForm form =
        ProfileForm.of(body.requiredText("connector_key"), body.requiredText("name"))
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
    Body body = Body.of(request);
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
    SimulatedProfile profile = project.profiles().get(request.pathValue("id"));
    dashboard.delete(profile.id());
    return SimulatedResponse.ok(answers.styled(profile.toMap()));
  }

  private Object shown(String id) {
    return answers.styled(project.profiles().get(id).toMap());
  }
}
