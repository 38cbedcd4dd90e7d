package dev.connectorsdk.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.endpoint.migration.Migration;
import dev.connectorsdk.sophos.endpoint.migration.Migrations;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.stackone.profile.HttpProfileWriter;
import dev.connectorsdk.stackone.profile.SetupField;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.FaultCatalog;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.http.VirtualClock;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.sophos.SophosFault;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No output contains a secret: all loggers at their finest level, every fault of the catalog on
 * every kind of call, exceptions with their causes, events, {@code toString}, and the requests that
 * the simulators record.
 */
class SecretsTest {
  private static final int[] ECHOED = {200, 302, 400, 401, 403, 500};
  private static final Duration DEADLINE = Duration.ofSeconds(2);

  private final CapturedOutput output = new CapturedOutput();
  private final VirtualClock clock = VirtualClock.at(Instant.parse("2026-03-01T12:00:00Z"));
  private final Set<String> tokens = ConcurrentHashMap.newKeySet();
  private volatile String lastToken = "";

  @BeforeEach
  void listen() {
    output.start();
  }

  @AfterEach
  void stopListening() {
    output.stop();
  }

  @Test
  void sophosSecretAndTokens_everyFault_areNeverShown() {
    try (SophosCentralSimulator central = SophosCentralSimulator.builder().clock(clock).start();
        SophosClient client = clientOf(central)) {
      SimulatedCredential credential = central.tenantCredential();
      output.add(client, client.tenant(), client.identity(), client.options(), credential);
      for (Fault fault : FaultCatalog.all()) {
        listAlerts(central, client, "/common/**", fault);
        listAlerts(central, client, "/api/**", fault);
      }
      echoes(credential.revealSecret())
          .forEach(echo -> listAlerts(central, client, "/api/**", echo));
      clock.advance(Duration.ofMinutes(1));
      for (int i = 0; i < ECHOED.length; i++) {
        client.tenant().alerts().list().pages().iterator().next();
        central.faults().on("*", "/common/**").inject(echoes(lastToken).get(i));
        attempt(() -> client.tenant().alerts().get("unknown"));
        central.faults().clear();
      }
      output.add(central, central.traffic().calls(), central.credentials().all());
      tokens.add(credential.revealSecret());
    }
    assertThat(tokens).as("distinct tokens").hasSizeGreaterThan(40);
    assertThat(output.lines())
        .as("log records are captured")
        .anyMatch(line -> line.contains("received 200"));
    output.assertWithout(tokens);
  }

  @ParameterizedTest
  @EnumSource(SophosFault.class)
  void sophosSecretAndTokens_serviceFault_areNeverShown(SophosFault fault) {
    try (SophosCentralSimulator central = SophosCentralSimulator.builder().clock(clock).start();
        SophosClient client = clientOf(central)) {
      tokens.add(central.tenantCredential().revealSecret());
      attempt(client::identity);
      fault.apply(central);
      attempt(() -> client.tenant().alerts().get("unknown"));
      output.add(central.traffic().calls());
    }
    assertThat(tokens).hasSizeGreaterThan(1);
    output.assertWithout(tokens);
  }

  @Test
  void migrationToken_everyFault_isNeverShown() {
    try (SophosCentralSimulator central = SophosCentralSimulator.builder().clock(clock).start();
        SophosClient client = clientOf(central)) {
      Migrations migrations = client.tenant().endpoints().migrations();
      List<String> endpoints = List.of("unknown");
      Migration migration = migrations.startReceiving(central.tenant().id(), endpoints);
      Secret token = migration.token().orElseThrow();
      for (Fault fault : concat(FaultCatalog.all(), echoes(token.reveal()))) {
        central.faults().on("PUT", "/endpoint/**").inject(fault);
        attempt(() -> migrations.startSending(migration.id(), token, endpoints));
        central.faults().clear();
        attempt(() -> output.add(migrations.get(migration.id())));
      }
      output.add(migration, migrations.list().stream().toList(), central.traffic().calls());
      assertThat(central.traffic().calls()).hasSizeGreaterThan(2 * FaultCatalog.all().size());
      output.assertWithout(Set.of(token.reveal()));
    }
  }

  @Test
  void apiKeySessionTokenAndAuthLink_everyFault_areNeverShown() {
    try (StackOneSimulator service = StackOneSimulator.builder().clock(clock).start();
        StackOneClient client = clientOf(service)) {
      String key = service.apiKey().reveal();
      ConnectSessionLink link =
          client.connectSessions().create(s -> s.originOwnerId("c1").originOwnerName("Customer"));
      output.add(client, link, service.apiKey(), service.sessions());
      for (Fault fault : concat(FaultCatalog.all(), echoes(key))) {
        service.faults().on("*", "/**").inject(fault);
        attempt(
            () -> client.connectSessions().create(s -> s.originOwnerId("c").originOwnerName("n")));
        attempt(() -> client.connectSessions().authenticate(link.token()));
        attempt(() -> client.accounts().list().pages().iterator().next());
        service.faults().clear();
      }
      output.add(service, service.traffic().calls());
      assertThat(service.traffic().calls()).hasSizeGreaterThan(3 * FaultCatalog.all().size());
      output.assertWithout(Set.of(key, link.token().reveal(), link.authLinkUrl().reveal()));
    }
  }

  @Test
  void profileSecret_everyFault_isNeverShown() {
    String secret = "pass/word+of=marker";
    ConnectorProfileDraft draft =
        ConnectorProfileDraft.builder()
            .connectorKey("sophos")
            .name("Sophos")
            .addSetupFields(
                SetupField.secret("clientSecret", "Secret", Secret.of(secret), "the console"))
            .build();
    List<String> forms =
        List.of(
            secret,
            secret.replace("/", "\\/"),
            secret.replace("+", "\\u002B"),
            secret.replace("=", "&#x3D;"),
            URLEncoder.encode(secret, UTF_8),
            Base64.getEncoder().encodeToString(("an-id:" + secret).getBytes(UTF_8)),
            HexFormat.of().formatHex(secret.getBytes(UTF_8)));
    List<Fault> repeated = forms.stream().flatMap(form -> echoes(form).stream()).toList();
    try (StackOneSimulator service = StackOneSimulator.builder().clock(clock).start();
        StackOneClient client = clientOf(service)) {
      for (Fault fault : concat(FaultCatalog.all(), repeated)) {
        service.faults().on("*", "/**").inject(fault);
        attempt(() -> client.connectorProfiles().create(draft));
        service.faults().clear();
      }
      output.add(draft, service.traffic().calls());
      assertThat(service.traffic().calls()).hasSizeGreaterThan(FaultCatalog.all().size());
    }
    output.assertWithout(forms);
  }

  private static List<Fault> concat(List<Fault> some, List<Fault> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  /** Responses that repeat the secret of the request. */
  private static List<Fault> echoes(String secret) {
    String echo = "{\"message\":\"no " + secret + "\",\"id\":\"" + secret + "\"}";
    return IntStream.of(ECHOED)
        .mapToObj(status -> SimulatedResponse.text(status, "application/json", echo))
        .map(answer -> Fault.response(answer.withHeader("X-Request-Id", secret)))
        .toList();
  }

  private void listAlerts(
      SophosCentralSimulator central, SophosClient client, String route, Fault fault) {
    central.tokens().revokeAll();
    central.faults().on("*", route).inject(fault);
    attempt(() -> client.tenant().alerts().list().pages().iterator().next());
    central.faults().clear();
  }

  private void attempt(Runnable call) {
    // passes all waits of earlier calls
    clock.advance(Duration.ofMinutes(1));
    try {
      call.run();
    } catch (ApiException failure) {
      output.add(failure);
    }
  }

  private SophosClient clientOf(SophosCentralSimulator central) {
    SimulatedCredential credential = central.tenantCredential();
    return SophosClient.builder()
        .credentials(ClientCredentials.of(credential.clientId(), credential.revealSecret()))
        .identityUrl(central.identityUrl())
        .apiUrl(central.globalUrl())
        .allowHosts("127.0.0.1")
        .options(o -> testOptions(o).httpClientCustomizer(this::recordTokens))
        .build();
  }

  private StackOneClient clientOf(StackOneSimulator service) {
    return StackOneClient.builder()
        .apiKey(ApiKey.of(service.apiKey().reveal()))
        .apiUrl(service.apiUrl())
        .allowHosts("127.0.0.1")
        .profileWriter(HttpProfileWriter.unverified())
        .options(this::testOptions)
        .build();
  }

  private ClientOptions.Builder testOptions(ClientOptions.Builder options) {
    return options
        .timing(new Timing(clock, clock::advance, () -> 0.5))
        .addListeners(output.listener())
        .readTimeout(Duration.ofMillis(300))
        .callTimeout(DEADLINE);
  }

  private OkHttpClient.Builder recordTokens(OkHttpClient.Builder http) {
    return http.addNetworkInterceptor(this::keepToken);
  }

  private Response keepToken(Interceptor.Chain chain) throws IOException {
    String header = chain.request().header("Authorization");
    if (header != null) {
      lastToken = header.substring("Bearer ".length());
      tokens.add(lastToken);
    }
    return chain.proceed(chain.request());
  }

  static String fullText(ApiException failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    String body = failure instanceof StatusException refusal ? refusal.body() : "";
    return Stream.of(text.toString(), failure.attempts().toString(), body).toList().toString();
  }
}
