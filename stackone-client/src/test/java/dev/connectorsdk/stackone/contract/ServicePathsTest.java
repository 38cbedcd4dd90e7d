package dev.connectorsdk.stackone.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.NotSentException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.stackone.ServicePaths;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import dev.connectorsdk.stackone.log.LogEntry;
import dev.connectorsdk.stackone.log.LogField;
import dev.connectorsdk.stackone.log.LogOrder;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Operations that StackOne has replaced, on older and newer servers. */
class ServicePathsTest {
  private static final String NONE = "{\"statusCode\":404,\"message\":\"Cannot GET\"}";
  private static final String PAGE =
      "{\"page\":1,\"page_size\":1,\"total\":2,\"data\":[{\"id\":\"p1\"}]}";
  private static final String LAST =
      "{\"page\":2,\"page_size\":1,\"total\":2,\"data\":[{\"id\":\"p2\"}]}";

  private static List<String> profiles(ScriptedStackOne stackOne) {
    return stackOne
        .client()
        .connectorProfiles()
        .list(q -> q.pageSize(1).connectorKey("sophos").enabled(true))
        .stream()
        .map(ConnectorProfile::id)
        .toList();
  }

  private static String path(ScriptedStackOne stackOne) {
    return stackOne.take().getTarget().replaceFirst("[?].*", "");
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 405})
  void profiles_olderServer_formerPathForTheClientsLife(int status) {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne.respond(status, NONE).json(PAGE).json(LAST).json(PAGE).json(LAST);

      assertThat(profiles(stackOne)).containsExactly("p1", "p2");
      assertThat(profiles(stackOne)).containsExactly("p1", "p2");

      assertThat(path(stackOne)).isEqualTo("/connector_profiles");
      for (int i = 0; i < 4; i++) {
        assertThat(path(stackOne)).isEqualTo("/auth_configs");
      }
      assertThat(stackOne.requests()).isEqualTo(5);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 412, 422})
  void profiles_otherFailure_noFallback(int status) {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne.respond(status, "{}");

      assertThatThrownBy(() -> profiles(stackOne))
          .isInstanceOfSatisfying(
              StatusException.class, e -> assertThat(e.status()).isEqualTo(status));
      assertThat(stackOne.requests()).isEqualTo(1);
    }
  }

  @Test
  void profiles_neitherPath_currentOneNamed() {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne.respond(404, NONE).respond(404, NONE).json(PAGE).json(LAST);

      assertThatThrownBy(() -> profiles(stackOne))
          .isInstanceOf(NotFoundException.class)
          .hasMessageContaining("/connector_profiles");
      assertThat(profiles(stackOne)).containsExactly("p1", "p2");
    }
  }

  @Test
  void profiles_404AfterASuccess_noFallback() {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne.json(PAGE).respond(404, NONE);

      assertThatThrownBy(() -> profiles(stackOne)).isInstanceOf(NotFoundException.class);
      assertThat(stackOne.requests()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void awaitOutcome_404OfServerKnownToBeNewer_thrownWithoutGuess(boolean sessionKnown) {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      if (sessionKnown) {
        stackOne.json("{\"id\":7}").json("[]");
      } else {
        stackOne.json(PAGE).json(LAST);
        assertThat(profiles(stackOne)).hasSize(2);
      }
      stackOne.respond(404, NONE);
      ConnectSessionLink link =
          ConnectSessionLink.builder()
              .id("7")
              .token(Secret.of("t"))
              .authLinkUrl(Secret.of("l"))
              .originOwnerId("c1")
              .createdAt(Instant.EPOCH)
              .build();

      assertThatThrownBy(
              () ->
                  stackOne
                      .client()
                      .connectSessions()
                      .awaitOutcome(link, Duration.ofMinutes(1), progress -> {}))
          .isInstanceOf(NotFoundException.class)
          .hasMessageContaining("/connect_sessions/7");
      assertThat(stackOne.requests()).isEqualTo(3);
    }
  }

  @Test
  void create_serverWithoutProfilesInResponse_integrationIdOnlyIfOlder() {
    String session = "{\"id\":7,\"token\":\"t\",\"auth_link_url\":\"l\"}";
    try (ScriptedStackOne older = new ScriptedStackOne();
        ScriptedStackOne newer = new ScriptedStackOne()) {
      older.respond(201, session).respond(404, NONE).json(PAGE).respond(201, session);
      newer.respond(201, session).json(PAGE);

      invite(older);
      invite(newer);

      assertThat(older.requests()).isEqualTo(4);
      older.take();
      older.take();
      older.take();
      assertThat(ScriptedStackOne.body(older.take()))
          .contains("\"integration_id\":\"p1\"")
          .doesNotContain("connector_profile_id");
      assertThat(newer.requests()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 500})
  void create_profilesCannotBeListed_sessionKept(int status) {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne.respond(201, "{\"id\":7,\"token\":\"t\",\"auth_link_url\":\"l\"}");
      for (int i = 0; i < 4; i++) {
        stackOne.respond(status, "{}");
      }

      invite(stackOne);
    }
  }

  private static void invite(ScriptedStackOne stackOne) {
    assertThat(
            stackOne
                .client()
                .connectSessions()
                .create(s -> s.originOwnerId("c").originOwnerName("n").connectorProfileId("p1"))
                .id())
        .isEqualTo("7");
  }

  @Test
  void profiles_currentOnly_noFallback() {
    try (ScriptedStackOne stackOne =
        new ScriptedStackOne(b -> b.servicePaths(ServicePaths.CURRENT))) {
      stackOne.respond(404, NONE);

      assertThatThrownBy(() -> profiles(stackOne)).isInstanceOf(NotFoundException.class);
      assertThat(stackOne.requests()).isEqualTo(1);
    }
  }

  @Test
  void logs_olderServer_formerListWithCurrentNames() {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne
          .respond(404, NONE)
          .json("{\"next\":\"n\",\"data\":[]}")
          .json(
              "{\"next\":null,\"data\":[{\"request_id\":\"q\",\"status\":502,\"duration\":7,"
                  + "\"event_datetime\":\"2026-01-02T03:04:05Z\",\"provider\":\"sophos\"}]}");

      List<LogEntry> logs =
          stackOne
              .client()
              .logs()
              .list(
                  s ->
                      s.where(LogField.ACCOUNT_ID, "a1", "a2")
                          .success(false)
                          .startTime(Instant.EPOCH)
                          .orderBy(LogOrder.START_TIME))
              .stream()
              .toList();

      assertThat(path(stackOne)).isEqualTo("/logs");
      assertThat(stackOne.take().getTarget())
          .startsWith("/requests/logs?")
          .contains("filter%5Baccount_ids%5D=a1%2Ca2", "order_by=eventDatetime", "page_size=25");
      assertThat(logs).hasSize(1);
      assertThat(logs.get(0).statusCode()).hasValue(502);
      assertThat(logs.get(0).connectorKey()).contains("sophos");
      assertThat(logs.get(0).duration()).contains(Duration.ofMillis(7));
      assertThat(logs.get(0).eventTime()).isPresent();
    }
  }

  @Test
  void logs_filterThatOlderServerLacks_notSent() {
    try (ScriptedStackOne stackOne =
        new ScriptedStackOne(b -> b.servicePaths(ServicePaths.FORMER))) {
      assertThatThrownBy(
              () ->
                  stackOne.client().logs().list(s -> s.where(LogField.AGENT_ID, "x")).stream()
                      .toList())
          .isInstanceOf(NotSentException.class)
          .hasMessageContaining("agent_id");
      assertThat(stackOne.requests()).isZero();
    }
  }

  @Test
  void profiles_formerOnly_currentPathNotTried() {
    try (ScriptedStackOne stackOne =
        new ScriptedStackOne(b -> b.servicePaths(ServicePaths.FORMER))) {
      stackOne.json(PAGE).json(LAST);

      assertThat(profiles(stackOne)).containsExactly("p1", "p2");
      assertThat(path(stackOne)).isEqualTo("/auth_configs");
    }
  }
}
