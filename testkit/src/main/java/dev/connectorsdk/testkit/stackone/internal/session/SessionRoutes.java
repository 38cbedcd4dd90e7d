package dev.connectorsdk.testkit.stackone.internal.session;

import dev.connectorsdk.testkit.http.MaskedSecret;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import dev.connectorsdk.testkit.stackone.internal.Project;
import dev.connectorsdk.testkit.stackone.internal.account.Account;
import dev.connectorsdk.testkit.stackone.internal.account.AccountOwners;
import dev.connectorsdk.testkit.stackone.internal.data.Document;
import dev.connectorsdk.testkit.stackone.internal.profile.Profile;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.JsonBody;
import dev.connectorsdk.testkit.stackone.internal.route.ResponseStyler;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code /connect_sessions}: creates the session with which a customer links an account. */
public final class SessionRoutes {
  private static final Duration USUAL_LIFE = Duration.ofMinutes(30);
  private static final List<String> TEXTS =
      List.of("origin_username", "provider", "account_id", "label");

  private final Project project;
  private final ResponseStyler styler;
  private final String scheme;
  private final Consumer<Session> onCreated;

  public SessionRoutes(
      Project project, ResponseStyler styler, String scheme, Consumer<Session> onCreated) {
    this.project = project;
    this.styler = styler;
    this.scheme = scheme;
    this.onCreated = onCreated;
  }

  public void addTo(ApiRoutes routes) {
    routes.write("POST", "/connect_sessions", this::create);
    routes.read("POST", "/connect_sessions/authenticate", this::authenticate);
    routes.read("GET", "/connect_sessions/{id}", this::get);
  }

  private SimulatedResponse create(Request request) {
    JsonBody body = JsonBody.of(request);
    Document document = document(body);
    Duration lifetime = lifetime(body);
    boolean multiple = body.flag("multiple").orElse(false);
    if (body.has("provider_version")) {
      body.addError("provider_version is not supported");
    }
    body.check();
    Session session = session(baseUrl(request), resolved(document, multiple), lifetime, multiple);
    project.sessions().put(session);
    onCreated.accept(session);
    return SimulatedResponse.json(201, withLink(session));
  }

  /** Returns the base URL that the caller uses. */
  private URI baseUrl(Request request) {
    return URI.create(scheme + "://" + request.header("Host").orElse("127.0.0.1"));
  }

  private Document document(JsonBody body) {
    Document document =
        Document.empty()
            .with("organization_id", styler.organizationId())
            .with("project_id", Project.ID)
            .with("origin_owner_id", body.requiredText("origin_owner_id"))
            .with("origin_owner_name", body.requiredText("origin_owner_name"))
            .with("type", body.text("type").orElse("production"))
            .with("categories", body.has("categories") ? body.texts("categories") : null)
            .with("metadata", body.map("metadata").orElse(null))
            .with("shared", body.flag("shared").orElse(null));
    for (String name : TEXTS) {
      document = document.with(name, body.text(name).orElse(null));
    }
    return document.with("connector_profile_id", profileId(body).orElse(null));
  }

  /** Reads the profile id under its current or its former name. */
  private Optional<String> profileId(JsonBody body) {
    Optional<String> before = body.text("integration_id");
    if (styler.availability().isBefore(ServiceAge.JUNE_2026)) {
      return before; // an unknown property is ignored, which is worse for a caller than an error
    }
    Optional<String> now = body.text("connector_profile_id");
    if (now.isPresent() && before.isPresent() && !now.equals(before)) {
      body.addError("connector_profile_id and integration_id must not differ");
    }
    return now.or(() -> before);
  }

  private static Duration lifetime(JsonBody body) {
    double seconds =
        body.number("expires_in").map(Number::doubleValue).orElse((double) USUAL_LIFE.toSeconds());
    if (!(seconds > 0)) {
      body.addError("expires_in must be a positive number");
    }
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  /** Resolves the connector, the profile and the existing account of a session. */
  private Document resolved(Document session, boolean multiple) {
    Document resolved = session;
    Optional<Account> edited = session.text("account_id").map(project.accounts()::get);
    if (edited.isPresent()) {
      resolved = withProvider(resolved, edited.get().provider());
    }
    Optional<String> profileId = session.text("connector_profile_id");
    if (profileId.isPresent()) {
      resolved = withProvider(resolved, enabled(profileId.get()).connectorKey());
    }
    Optional<String> provider = resolved.text("provider");
    provider.ifPresent(this::known);
    if (provider.isPresent() && edited.isEmpty() && !multiple) {
      edited = AccountOwners.accountOf(project.accounts(), resolved, provider.get());
    }
    return resolved
        .with("account_id", edited.map(Account::id).orElse(null))
        .with("integration_id", profileId.orElse(null));
  }

  private static Document withProvider(Document session, String connectorKey) {
    if (session.text("provider").filter(key -> !key.equals(connectorKey)).isPresent()) {
      throw ApiErrorException.invalid(
          "provider must be the connector of the profile and the account");
    }
    return session.with("provider", connectorKey);
  }

  private Profile enabled(String profileId) {
    Profile profile = project.profiles().get(profileId);
    if (!profile.active()) {
      throw ApiErrorException.invalid("connector_profile_id must be of an enabled profile");
    }
    return profile;
  }

  private void known(String connectorKey) {
    if (project.catalog().find(connectorKey).isEmpty()) {
      throw ApiErrorException.invalid("provider must be the key of a connector");
    }
  }

  private Session session(URI base, Document document, Duration lifetime, boolean multiple) {
    long id = project.ids().sessionId();
    Instant now = project.clock().instant();
    MaskedSecret token = new MaskedSecret(project.ids().secret(64));
    return new Session(
        Long.toString(id),
        token,
        AuthLink.of(base, token),
        new Session.Terms(now.plus(lifetime), multiple),
        document.with("id", id).with("created_at", Document.time(now)));
  }

  private SimulatedResponse get(Request request) {
    Session session =
        project
            .sessions()
            .find(request.pathValue("id"))
            .orElseThrow(() -> ApiErrorException.notFound("Connect session not found"));
    return SimulatedResponse.ok(styler.styled(session.toMap()));
  }

  private SimulatedResponse authenticate(Request request) {
    JsonBody body = JsonBody.of(request);
    String token = body.requiredText("token");
    body.check();
    Session session =
        project
            .sessions()
            .byToken(token)
            .filter(known -> !project.sessions().expired(known))
            .orElseThrow(() -> ApiErrorException.of(401, "Unauthorized"));
    return SimulatedResponse.json(201, styler.styled(session.toMap()));
  }

  private Map<String, @Nullable Object> withLink(Session session) {
    Map<String, @Nullable Object> response = new LinkedHashMap<>(styler.styled(session.toMap()));
    response.put("token", session.token().reveal());
    response.put("auth_link_url", session.revealAuthLink().toString());
    return response;
  }
}
