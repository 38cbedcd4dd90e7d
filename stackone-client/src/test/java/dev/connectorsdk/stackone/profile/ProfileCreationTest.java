package dev.connectorsdk.stackone.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import dev.connectorsdk.stackone.profile.ProfileResult.ManualSteps;
import dev.connectorsdk.stackone.profile.ProfileResult.Saved;
import dev.connectorsdk.stackone.profile.ProfileResult.Step;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Creating profiles: with manual steps, or with an unverified POST. */
class ProfileCreationTest {
  private static final String ID = "f1e2d3c4-0000-4000-8000-000000000001";
  private static final String SECRET = "top-s3cr3t-value";
  private static final ConnectorProfileDraft DRAFT =
      ConnectorProfileDraft.sophos("Sophos EU", ClientCredentials.of(ID, SECRET));

  private static ScriptedStackOne posting() {
    return new ScriptedStackOne(builder -> builder.profileWriter(HttpProfileWriter.unverified()));
  }

  private static ProfileResult create(ScriptedStackOne stackOne) {
    return stackOne.client().connectorProfiles().create(DRAFT);
  }

  @Test
  void create_defaultWriter_sendsNothingAndReturnsSteps() {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      assertThat(create(stackOne))
          .isInstanceOfSatisfying(
              ManualSteps.class,
              guided ->
                  assertThat(guided.text())
                      .contains("StackOne publishes no operation")
                      .contains("1. Log in to StackOne and go to Connector Profiles")
                      .contains("Enter \"Sophos Central\" at \"Search\"")
                      .contains("Optionally select the actions", "linking accounts")
                      .contains("2. Click \"+ Connector Profile\".")
                      .contains("OAuth 2.0 Client Credentials", ID, "\"Sophos EU\"")
                      .contains("Click \"Create profile\"."));
      assertThat(stackOne.requests()).isZero();
    }
  }

  @Test
  void steps_secretField_saysWhereTheSecretIs() {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      ManualSteps guided = (ManualSteps) create(stackOne);

      assertThat(guided.toString() + guided.text() + DRAFT).doesNotContain(SECRET);
      Step step = guided.steps().stream().filter(Step::secret).findFirst().orElseThrow();
      assertThat(step.field()).contains("Client Secret");
      assertThat(step.value()).contains("the client secret that belongs to client id " + ID);
    }
  }

  @Test
  void steps_fullDraft_numberedAndComplete() {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      ConnectorProfileDraft draft =
          ConnectorProfileDraft.builder()
              .connectorKey("sophos")
              .name("n")
              .authenticationKey("oauth2")
              .environment("production")
              .addSetupFields(
                  SetupField.secret("pin", "PIN", Secret.of(SECRET), "the variable PIN"))
              .addActions("sophos_list_alerts", "sophos_get_alert")
              .isDefault(true)
              .enabled(false)
              .build();

      ManualSteps guided = (ManualSteps) stackOne.client().connectorProfiles().create(draft);

      assertThat(guided.steps().stream().map(Step::number))
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, guided.steps().size()).boxed().toList());
      assertThat(guided.text())
          .contains("\"Type\" choose oauth2", "\"Environment\" choose production")
          .contains("Paste into \"PIN\": the variable PIN.")
          .contains("sophos_list_alerts, sophos_get_alert", "default profile", "Disable");
    }
  }

  @Test
  void create_post_sendsDraftAndReturnsProfile() {
    try (ScriptedStackOne stackOne = posting()) {
      stackOne.respond(201, "{\"data\":{\"id\":9,\"name\":\"Sophos EU\"}}");

      assertThat(create(stackOne))
          .isInstanceOfSatisfying(
              Saved.class, made -> assertThat(made.profile().id()).isEqualTo("9"));
      var sent = stackOne.take();
      assertThat(sent.getMethod() + sent.getTarget()).isEqualTo("POST/connector_profiles");
      Object body = Json.snakeCase().read(Object.class, ScriptedStackOne.body(sent));
      assertThat(body)
          .isEqualTo(
              Map.of(
                  "connector_key",
                  "sophos",
                  "name",
                  "Sophos EU",
                  "authentication_config_key",
                  "oauth2",
                  "setup_fields",
                  Map.of("clientId", ID, "clientSecret", SECRET),
                  "action_ids",
                  List.of(),
                  "default",
                  false,
                  "active",
                  true));
    }
  }

  @Test
  void profileChange_guessingWriter_patchSendsSetupFieldsAlone() {
    try (ScriptedStackOne stackOne = posting()) {
      stackOne
          .json("{\"page\":1,\"page_size\":25,\"total\":1,\"data\":[{\"id\":\"p1\"}]}")
          .json("{\"id\":\"p1\"}");
      var profiles = stackOne.client().connectorProfiles();

      assertThat(profiles.change(profiles.list().iterator().next(), DRAFT)).isNotNull();
      stackOne.take();
      var sent = stackOne.take();
      assertThat(sent.getMethod() + sent.getTarget()).isEqualTo("PATCH/connector_profiles/p1");
      Object body = Json.snakeCase().read(Object.class, ScriptedStackOne.body(sent));
      assertThat(body)
          .isEqualTo(Map.of("setup_fields", Map.of("clientId", ID, "clientSecret", SECRET)));
    }
  }

  @Test
  void create_bareProfile_returned() {
    try (ScriptedStackOne stackOne = posting()) {
      stackOne.respond(201, "{\"id\":\"p1\",\"data\":null}");

      assertThat(create(stackOne)).isInstanceOf(Saved.class);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 405, 501})
  void create_operationMissing_returnsSteps(int status) {
    try (ScriptedStackOne stackOne = posting()) {
      stackOne.respond(status, "{\"message\":\"no\"}");

      ManualSteps guided = (ManualSteps) create(stackOne);

      assertThat(guided.reason())
          .contains("status " + status, "no profile was created", "dashboard");
      assertThat(guided.steps()).isNotEmpty();
      assertThat(guided.toString()).doesNotContain(SECRET);
      assertThat(stackOne.requests()).isEqualTo(1);
    }
  }

  @Test
  void create_forbidden_throwsWithoutSecret() {
    try (ScriptedStackOne stackOne = posting()) {
      stackOne.respond(403, "{\"message\":\"Forbidden for " + SECRET + "\"}");

      assertThatThrownBy(() -> create(stackOne))
          .isInstanceOf(ForbiddenException.class)
          .hasMessageContaining("Platform API")
          .hasMessageNotContaining(SECRET);
    }
  }

  @Test
  void create_successWithoutProfile_throws() {
    try (ScriptedStackOne stackOne = posting()) {
      stackOne.respond(201, "{\"ok\":true}");

      assertThatThrownBy(() -> create(stackOne))
          .isInstanceOf(DecodingException.class)
          .hasMessageContaining("/connector_profiles returned a response");
    }
  }

  @Test
  void create_serverError_postNotRepeated() {
    try (ScriptedStackOne stackOne = posting()) {
      stackOne.respond(502, "{}").respond(201, "{\"id\":1}");

      assertThatThrownBy(() -> create(stackOne)).hasMessageContaining("502");
      assertThat(stackOne.requests()).isEqualTo(1);
    }
  }

  @Test
  void create_customPathAndBody_sent() {
    HttpProfileWriter writer =
        HttpProfileWriter.unverified()
            .withPath("v2/profiles")
            .withBody(draft -> Map.of("title", draft.name()));
    try (ScriptedStackOne stackOne =
        new ScriptedStackOne(builder -> builder.profileWriter(writer))) {
      stackOne.respond(201, "{\"id\":1}");

      create(stackOne);

      var sent = stackOne.take();
      assertThat(sent.getTarget()).isEqualTo("/v2/profiles");
      assertThat(ScriptedStackOne.body(sent)).isEqualTo("{\"title\":\"Sophos EU\"}");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/connector_profiles", "https://evil.example.com/x"})
  void withPath_outsideApi_rejected(String path) {
    assertThatThrownBy(() -> HttpProfileWriter.unverified().withPath(path))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void draft_blankName_rejected() {
    assertThatThrownBy(() -> ConnectorProfileDraft.builder().connectorKey("x").name(" ").build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SetupField(ConnectorField.required("k", "l", false), 7, "s"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void get_listedProfile_foundById() {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      String list = "[{\"id\":1},{\"id\":2,\"default\":true,\"active\":true}]";
      stackOne.json(list).json(list).json(list).json(list);
      var profiles = stackOne.client().connectorProfiles();

      assertThat(profiles.get("2").isDefault()).isTrue();
      assertThat(profiles.find("3")).isEmpty();
      assertThat(profiles.defaultOf("sophos").orElseThrow().id()).isEqualTo("2");
      assertThatThrownBy(() -> profiles.get("3"))
          .isInstanceOf(NotFoundException.class)
          .hasMessageContaining("no connector profile with the id 3");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"^1.2.0", "~1.2.0", " ", ""})
  void pin_invalidVersion_rejectedWithoutRequest(String pin) {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      assertThatThrownBy(() -> stackOne.client().connectorProfiles().versions().pin("p1", pin))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("latest, 1.x.x, 1.2.x or 1.2.0");
      assertThat(stackOne.requests()).isZero();
    }
  }
}
