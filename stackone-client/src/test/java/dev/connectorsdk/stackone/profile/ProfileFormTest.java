package dev.connectorsdk.stackone.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.json.Json;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Forms of connectors, and drafts that fit them. */
class ProfileFormTest {
  private static final String DEFINITION =
      "{\"key\":\"oauth2\",\"type\":\"oauth2\",\"grantType\":\"client_credentials\",\"setupFields\":["
          + "{\"key\":\"clientId\",\"label\":\"Client ID\",\"type\":\"text\",\"required\":true,"
          + "\"placeholder\":\"uuid\",\"description\":\"d\",\"tooltip\":\"t\",\"condition\":\"c\"},"
          + "{\"key\":\"pin\",\"type\":\"password\"}],"
          + "\"configFields\":[{\"key\":\"region\",\"type\":\"select\",\"readOnly\":true}],"
          + "\"environments\":[{\"key\":\"production\",\"name\":\"Production\"}],"
          + "\"testActions\":[{\"action\":\"acme_whoami\",\"required\":true}]}";
  private static final ClientCredentials CREDENTIALS =
      ClientCredentials.of("f1e2d3c4-0000-4000-8000-000000000001", "s3cr3t");

  private static AuthenticationForm form() {
    return Objects.requireNonNull(Json.snakeCase().read(AuthenticationForm.class, DEFINITION));
  }

  private static ConnectorProfileDraft.Builder draft() {
    return ConnectorProfileDraft.builder().connectorKey("acme").name("Acme").form(form());
  }

  @Test
  void form_definition_everyAttribute() {
    AuthenticationForm form = form();
    ConnectorField id = form.setupFields().get(0);

    assertThat(id.required()).isTrue();
    assertThat(id.placeholder()).contains("uuid");
    assertThat(id.tooltip()).contains("t");
    assertThat(id.description()).contains("d");
    assertThat(id.otherMembers()).containsEntry("condition", "c");
    assertThat(form.setupFields().get(1).isSecret()).isTrue();
    assertThat(form.configFields().get(0).readOnly()).isTrue();
    assertThat(form.testActions().get(0).required()).isTrue();
    assertThat(form.grantType()).contains("client_credentials");
  }

  @Test
  void draft_requiredFieldMissingOrBlank_rejected() {
    assertThatThrownBy(() -> draft().build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The field clientId is required.");
    assertThatThrownBy(
            () -> draft().addSetupFields(SetupField.plain("clientId", "Client ID", " ")).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void draft_confidentialFieldAsText_rejectedWithoutValue() {
    assertThatThrownBy(
            () ->
                draft()
                    .addSetupFields(SetupField.plain("clientId", "Client ID", "x"))
                    .addSetupFields(SetupField.plain("pin", "PIN", "hunter2"))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pin is confidential")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void draft_unknownEnvironment_rejected() {
    SetupField id = SetupField.plain("clientId", "Client ID", "x");

    assertThat(draft().addSetupFields(id).environment("production").build()).isNotNull();
    assertThatThrownBy(() -> draft().addSetupFields(id).environment("moon").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[production]");
  }

  @Test
  void draft_scopes_inStepsAndBody() {
    ConnectorProfileDraft draft =
        draft()
            .addSetupFields(SetupField.plain("clientId", "Client ID", "x"))
            .addSetupFields(SetupField.secret("pin", "PIN", Secret.of("hunter2"), "the safe"))
            .addScopes("read", "write")
            .build();

    assertThat(new ManualProfileWriter().stepsToCreate(draft).text())
        .contains("read write", "the safe")
        .doesNotContain("hunter2");
    assertThat(HttpProfileWriter.guessedBody(draft).get("setup_fields"))
        .isEqualTo(Map.of("clientId", "x", "pin", Secret.of("hunter2"), "scopes", "read write"));
    assertThat(draft.toString()).doesNotContain("hunter2");
  }

  @Test
  void sophos_bothDrafts_adviceOfBothGuidesWithSource() {
    ConnectorProfileDraft profile = ConnectorProfileDraft.sophos("Sophos", CREDENTIALS);
    ConnectorProfileDraft iam = ConnectorProfileDraft.sophosIam("Sophos IAM");

    assertThat(profile.setupFields()).extracting(SetupField::key).contains("clientId");
    assertThat(iam.setupFields()).isEmpty();
    assertThat(iam.form().orElseThrow().configFields()).hasSize(4);
    for (ConnectorProfileDraft draft : new ConnectorProfileDraft[] {profile, iam}) {
      assertThat(new ManualProfileWriter().stepsToCreate(draft).text())
          .contains("Super Admin", "docs.stackone.com", "ReadOnly", "hub-docs")
          .doesNotContain("s3cr3t");
    }
  }

  @Test
  void sophosIamFields_blankTenant_rejected() {
    assertThatThrownBy(() -> ConnectorProfileDraft.sophosIamFields(CREDENTIALS, "", "https://x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tenantId");
  }
}
