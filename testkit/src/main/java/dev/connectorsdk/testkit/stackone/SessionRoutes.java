package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.MaskedSecret;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code /connect_sessions}: the invitation that a customer's account is linked with. */
final class SessionRoutes {
  private static final Duration USUAL_LIFE = Duration.ofMinutes(30);
  private static final List<String> TEXTS =
      List.of("origin_username", "provider", "account_id", "label");

  private final Project project;
  private final ResponseStyler answers;
  private final String scheme;
  private final Consumer<SimulatedSession> onCreated;

  SessionRoutes(
      Project project,
      ResponseStyler answers,
      String scheme,
      Consumer<SimulatedSession> onCreated) {
    this.project = project;
    this.answers = answers;
    this.scheme = scheme;
    this.onCreated = onCreated;
  }

  void addTo(Routes routes) {
    routes.add("POST", "/connect_sessions", ApiKeyScope.PLATFORM_WRITE, this::create);
    routes.add(
        "POST", "/connect_sessions/authenticate", ApiKeyScope.PLATFORM_READ, this::authenticate);
  }

  private SimulatedResponse create(Request request) {
    Body body = Body.of(request);
    Document document = document(body);
    Duration life = life(body);
    boolean multiple = body.flag("multiple").orElse(false);
    if (body.has("provider_version")) {
      body.complain("provider_version is not supported");
    }
    body.check();
    SimulatedSession session = session(site(request), aimed(document, multiple), life, multiple);
    project.sessions().put(session);
    onCreated.accept(session);
    return SimulatedResponse.json(201, withLink(session));
  }

  /** The address the caller knows the simulator by. */
  private URI site(Request request) {
    return URI.create(scheme + "://" + request.header("Host").orElse("127.0.0.1"));
  }

  private Document document(Body body) {
    Document document =
        Document.empty()
            .with("organization_id", answers.organizationId())
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

  /** Reads the profile under its present or its former name. */
  private static Optional<String> profileId(Body body) {
    Optional<String> now = body.text("connector_profile_id");
    Optional<String> before = body.text("integration_id");
    if (now.isPresent() && before.isPresent() && !now.equals(before)) {
      body.complain("connector_profile_id and integration_id must not differ");
    }
    return now.or(() -> before);
  }

  private static Duration life(Body body) {
    double seconds =
        body.number("expires_in").map(Number::doubleValue).orElse((double) USUAL_LIFE.toSeconds());
    if (!(seconds > 0)) {
      body.complain("expires_in must be a positive number");
    }
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  /** Resolves what the session points to: a connector, a profile and perhaps a known account. */
  private Document aimed(Document session, boolean multiple) {
    Document aimed = session;
    Optional<SimulatedAccount> edited = session.text("account_id").map(project.accounts()::get);
    if (edited.isPresent()) {
      aimed = withProvider(aimed, edited.get().provider());
    }
    Optional<String> profileId = session.text("connector_profile_id");
    if (profileId.isPresent()) {
      aimed = withProvider(aimed, enabled(profileId.get()).connectorKey());
    }
    Optional<String> provider = aimed.text("provider");
    provider.ifPresent(this::known);
    if (provider.isPresent() && edited.isEmpty() && !multiple) {
      edited = Owners.accountOf(project.accounts(), aimed, provider.get());
    }
    return aimed
        .with("account_id", edited.map(SimulatedAccount::id).orElse(null))
        .with("integration_id", profileId.orElse(null));
  }

  private static Document withProvider(Document session, String connectorKey) {
    if (session.text("provider").filter(key -> !key.equals(connectorKey)).isPresent()) {
      throw Rejection.invalid("provider must be the connector of the profile and the account");
    }
    return session.with("provider", connectorKey);
  }

  private SimulatedProfile enabled(String profileId) {
    SimulatedProfile profile = project.profiles().get(profileId);
    if (!profile.active()) {
      throw Rejection.invalid("connector_profile_id must be of an enabled profile");
    }
    return profile;
  }

  private void known(String connectorKey) {
    if (project.catalogue().find(connectorKey).isEmpty()) {
      throw Rejection.invalid("provider must be the key of a connector");
    }
  }

  private SimulatedSession session(URI base, Document document, Duration life, boolean multiple) {
    long id = project.ids().sessionId();
    Instant now = project.clock().instant();
    MaskedSecret token = new MaskedSecret(project.ids().secret(64));
    return new SimulatedSession(
        Long.toString(id),
        token,
        AuthLink.of(base, token),
        new SimulatedSession.Terms(now.plus(life), multiple),
        document.with("id", id).with("created_at", Document.time(now)));
  }

  private SimulatedResponse authenticate(Request request) {
    Body body = Body.of(request);
    String token = body.requiredText("token");
    body.check();
    SimulatedSession session =
        project
            .sessions()
            .byToken(token)
            .filter(known -> !project.sessions().expired(known))
            .orElseThrow(() -> Rejection.of(401, "Unauthorized"));
    return SimulatedResponse.json(201, answers.styled(session.toMap()));
  }

  private Map<String, @Nullable Object> withLink(SimulatedSession session) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>(answers.styled(session.toMap()));
    answer.put("token", session.token().reveal());
    answer.put("auth_link_url", session.revealAuthLink().toString());
    return answer;
  }
}
