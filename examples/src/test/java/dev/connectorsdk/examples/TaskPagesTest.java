package dev.connectorsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.HttpProxy;
import dev.connectorsdk.core.RetryPolicy;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.examples.SimulatedServices.Level;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.checkpoint.CheckpointStore;
import dev.connectorsdk.sophos.tenant.Tenant;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.session.ConnectSessionRequest;
import dev.connectorsdk.testkit.http.Fault;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The messages that the task pages quote under "What can go wrong" are those of the SDK. */
@Timeout(120)
class TaskPagesTest {
  private static final Pattern QUOTED = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

  @TempDir private Path folder;

  /** Each quoted message is one of these failures, and each failure is quoted. */
  private static void assertQuoted(String page, ThrowingCallable... failing) throws IOException {
    List<String> messages = new ArrayList<>();
    for (ThrowingCallable call : failing) {
      Throwable failure = catchThrowable(call);
      assertThat(failure).as("failure %d of %s", messages.size() + 1, page).isNotNull();
      messages.add(String.valueOf(failure.getMessage()));
    }
    String text = Files.readString(Path.of("..", "docs", page));
    String section = text.substring(text.indexOf("## What can go wrong") + 3);
    List<String> quoted =
        QUOTED
            .matcher(section.substring(0, section.indexOf("\n## ")))
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(quoted)
        .as("%s quotes the messages %s", page, messages)
        .allMatch(part -> messages.stream().anyMatch(message -> message.contains(part)));
    assertThat(messages)
        .as("messages that %s quotes", page)
        .allMatch(message -> quoted.stream().anyMatch(message::contains));
  }

  private static void identify(SimulatedServices services, ClientCredentials credential) {
    services.sophos().newBuilder().identify(credential);
  }

  @Test
  void firstCall_errors_areQuoted() throws IOException {
    try (SimulatedServices services = SimulatedServices.start(Level.TENANT);
        SimulatedServices partner = SimulatedServices.start(Level.PARTNER)) {
      String id = services.credentials().id().value();
      services.sophosSimulator().faults().on("GET", "/common/v1/alerts").inject(Fault.status(403));
      assertQuoted(
          "first-call.md",
          () -> SophosClient.builder().environment(Environment.of(Map.of())),
          () -> ClientCredentials.of("s3cret", id),
          () -> identify(services, ClientCredentials.of(id, "wrong")),
          () -> HighAlerts.print(partner.sophos()),
          () -> HighAlerts.print(services.sophos()));
    }
  }

  @Test
  void partnerWalk_errors_areQuoted() throws IOException {
    try (SimulatedServices services = SimulatedServices.start(Level.PARTNER);
        SimulatedServices tenant = SimulatedServices.start(Level.TENANT)) {
      SophosClient sophos = services.sophos();
      Tenant silent =
          sophos.partner().tenants().list().first(t -> t.apiHost().isEmpty()).orElseThrow();
      assertQuoted(
          "partner-walk.md",
          () -> tenant.sophos().partner(),
          () -> sophos.tenant(silent),
          () ->
              sophos
                  .partner()
                  .tenants()
                  .reachable(skipped -> {})
                  .forEach(t -> sophos.tenant(t).alerts().list().forEach(alert -> {})));
    }
  }

  @Test
  void feeds_errors_areQuoted() throws IOException {
    CheckpointStore first = CheckpointStore.inFolder(folder);
    assertQuoted(
        "feeds.md",
        () -> CheckpointStore.inFolder(folder),
        () -> CheckpointStore.inFolder(folder.resolve("missing")));
    first.close();
  }

  private static StackOneClient withKey(SimulatedServices services, String key) {
    return StackOneClient.builder()
        .apiKey(ApiKey.of(key))
        .allowHosts("127.0.0.1")
        .apiUrl(services.stackOneSimulator().apiUrl())
        .build();
  }

  @Test
  void linkingAnAccount_errors_areQuoted() throws IOException {
    try (SimulatedServices services = SimulatedServices.start(Level.TENANT);
        StackOneClient refused = withKey(services, "v1.eu1.unknown")) {
      services
          .stackOneSimulator()
          .faults()
          .on("POST", "/connect_sessions")
          .times(1)
          .inject(Fault.status(403));
      assertQuoted(
          "linking-an-account.md",
          () -> services.stackOne().connectSessions().create(TaskPagesTest::session),
          () -> refused.connectSessions().create(TaskPagesTest::session),
          () ->
              services
                  .stackOne()
                  .connectSessions()
                  .create(s -> session(s).expiresIn(Duration.ZERO)));
    }
  }

  private static ConnectSessionRequest.Builder session(ConnectSessionRequest.Builder session) {
    return session.originOwnerId("customer-1").originOwnerName("Customer One").provider("sophos");
  }

  @Test
  void rotation_errors_areQuoted() throws IOException {
    try (SimulatedServices services = SimulatedServices.start(Level.TENANT)) {
      RotateSecret program =
          new RotateSecret(
              services.sophos(), services.stackOne(), new PrintWriter(new StringWriter()));
      assertQuoted(
          "rotation.md",
          () -> program.rotate(services.credentials(), services.credentials(), "p1", "a1"));
    }
  }

  @Test
  void testing_errors_areQuoted() throws IOException {
    try (SimulatedServices services = SimulatedServices.start(Level.TENANT)) {
      ClientCredentials known = services.credentials();
      assertQuoted(
          "testing-with-simulators.md",
          () ->
              SophosClient.builder()
                  .credentials(known)
                  .identityUrl(services.sophosSimulator().identityUrl())
                  .build(),
          () -> identify(services, ClientCredentials.of(known.id().value(), "another")));
    }
  }

  @Test
  void runningAnAction_errors_areQuoted() throws IOException {
    try (SimulatedServices services = RunStackOneAction.linked(Level.TENANT)) {
      StackOneClient stackOne = services.stackOne();
      String account = stackOne.accounts().list().iterator().next().id();
      try (StackOneClient refused = withKey(services, "v1.eu1.unknown")) {
        assertQuoted(
            "running-an-action.md",
            () -> refused.account(account).actions().run("sophos_list_alerts"),
            () -> stackOne.account("none").actions().run("sophos_list_alerts"),
            () -> stackOne.account(account).actions().run("sophos_list_alert"));
      }
    }
  }

  @Test
  void proxies_errors_areQuoted() throws IOException {
    try (CorporateProxy proxy = new CorporateProxy(Map.of());
        CorporateProxy ntlm = new CorporateProxy(Map.of());
        CorporateProxy refusing = new CorporateProxy(Map.of())) {
      ntlm.requireScheme("NTLM");
      refusing.refuse("403 Forbidden");
      assertQuoted(
          "proxies.md",
          () -> call(HttpProxy.of("127.0.0.1", proxy.port())),
          () -> call(login(proxy, "wrong")),
          () -> call(login(ntlm, CorporateProxy.PASSWORD)),
          () -> call(login(refusing, CorporateProxy.PASSWORD)),
          () -> call(login(proxy, CorporateProxy.PASSWORD)),
          () -> call(HttpProxy.of("127.0.0.1", 1)),
          () -> call(HttpProxy.of("proxy.invalid", 3128)),
          () -> HttpProxy.parse(Secret.of("https://proxy.example.com:3128")),
          () -> open(o -> o.trustedCertificates(folder.resolve("missing.pem"))));
    }
  }

  private static HttpProxy login(CorporateProxy proxy, String password) {
    return HttpProxy.of("127.0.0.1", proxy.port())
        .withLogin(CorporateProxy.USER, Secret.of(password));
  }

  private static void call(HttpProxy proxy) {
    try (StackOneClient stackOne = open(o -> o.proxy(proxy))) {
      stackOne.accounts().list().iterator().next();
    }
  }

  private static StackOneClient open(UnaryOperator<ClientOptions.Builder> options) {
    return StackOneClient.builder()
        .apiKey(ApiKey.of("v1.eu1.none"))
        .options(o -> options.apply(o.retryPolicy(RetryPolicy.never())))
        .build();
  }
}
