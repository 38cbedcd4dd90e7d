package dev.connectorsdk.stackone.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.core.internal.json.JsonMismatchException;
import dev.connectorsdk.stackone.account.AccountStatus;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.account.LinkedAccount.StatusReason;
import dev.connectorsdk.stackone.action.ActionMeta;
import dev.connectorsdk.stackone.action.ConnectorActions;
import dev.connectorsdk.stackone.action.search.ActionSearchResult;
import dev.connectorsdk.stackone.action.search.ActionSearchResult.ActionMatch;
import dev.connectorsdk.stackone.action.search.IndexBuildResult;
import dev.connectorsdk.stackone.action.synced.DataSync;
import dev.connectorsdk.stackone.connector.ConnectorMeta;
import dev.connectorsdk.stackone.feedback.FeedbackReceipt;
import dev.connectorsdk.stackone.mcp.McpError;
import dev.connectorsdk.stackone.mcp.McpMessage;
import dev.connectorsdk.stackone.permission.PermissionResult;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import dev.connectorsdk.stackone.session.ConnectSession;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import dev.connectorsdk.stackone.session.ConnectionAttempt;
import dev.connectorsdk.stackone.webhook.WebhookEvent;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model: its required and optional properties, and its secrets. */
class ModelTest {
  private static final Json JSON = Json.snakeCase();
  private static final String SECRET = "hunter2";

  /**
   * A model.
   *
   * @param type the model
   * @param identity the required properties, without braces
   * @param full a response with every property
   */
  record Model(Class<?> type, String identity, String full) {
    @Override
    public String toString() {
      return type.getSimpleName();
    }
  }

  static Stream<Model> models() {
    return Stream.concat(platformModels(), LogModels.all());
  }

  private static Stream<Model> platformModels() {
    String times =
        "\"created_at\":\"2026-01-02T03:04:05.678Z\",\"updated_at\":\"2026-01-02T03:04:05Z\"";
    String session =
        "\"id\":7,\"organization_id\":1,\"project_id\":\"p\",\"origin_owner_id\":\"o\","
            + "\"origin_owner_name\":\"n\",\"origin_username\":\"u\",\"provider\":\"sophos\","
            + "\"categories\":[\"iam\",\"moon\"],\"account_id\":3,\"label\":\"l\","
            + "\"connector_profile_id\":\"p1\",\"integration_id\":\"p1\",\"metadata\":{\"a\":1},"
            + "\"type\":\"PRODUCTION\",\"external_trigger_token\":\"hunter2\","
            + "\"latest_connection_attempt\":{\"id\":1,\"status\":\"pending\"},"
            + "\"created_at\":\"2026-01-02T03:04:05Z\"";
    String authentication =
        "\"authentication\":[{\"type\":\"oauth2\",\"key\":\"k\",\"label\":\"l\",\"required_scopes\":[\"s\"],"
            + "\"support\":{\"link\":\"x\",\"description\":\"d\",\"guides\":{\"g\":1}}}]";
    String action =
        "{\"id\":\"x\",\"label\":\"l\",\"description\":\"d\",\"schema_type\":\"native\","
            + "\"tags\":[\"t\"],\"required_scopes\":[\"s\"],\"action_details\":{\"a\":{}},"
            + "\"operation_details\":{\"a\":[]},\"syncable\":true,\"supports_incremental\":false,"
            + "\"has_required_parameters\":true,"
            + authentication
            + "}";
    return Stream.of(
        new Model(
            LinkedAccount.class,
            "\"id\":\"1\"",
            "{\"id\":1,\"provider\":\"sophos\",\"provider_name\":\"Sophos\",\"origin_owner_id\":5,"
                + "\"origin_owner_name\":\"n\",\"origin_username\":\"u\",\"label\":\"l\","
                + "\"status\":\"on_the_moon\",\"status_reasons\":[{\"code\":\"c\","
                + "\"description\":\"d\",\"timestamp\":\"2026-01-02T03:04:05Z\"}],\"type\":\"test\","
                + "\"shared\":true,\"setup_information\":{\"pin\":\"hunter2\"},"
                + "\"credentials\":{\"secret\":\"hunter2\"},"
                + times
                + "}"),
        new Model(
            StatusReason.class,
            "",
            "{\"code\":\"c\",\"description\":\"d\",\"timestamp\":\"2026-01-02T03:04:05Z\"}"),
        new Model(
            ConnectorProfile.class,
            "\"id\":\"1\"",
            "{\"id\":1,\"name\":\"n\",\"connector_key\":\"sophos\",\"connector_label\":\"Sophos\","
                + "\"connector_version\":\"1.0.0\",\"connector_pinned_version\":\"1.x.x\","
                + "\"connector_owner\":\"o\",\"logo_url\":\"u\",\"categories\":[\"iam\"],"
                + "\"release_stage\":\"moon\",\"environment\":\"production\","
                + "\"authentication_config_key\":\"oauth2\",\"authentication_config_label\":\"l\","
                + "\"active\":true,\"default\":true,"
                + times
                + "}"),
        new Model(ConnectSession.class, "\"id\":\"7\"", "{" + session + "}"),
        new Model(
            ConnectSessionLink.class,
            "\"id\":\"7\",\"token\":\"hunter2\",\"auth_link_url\":\"https://x/hunter2\"",
            "{" + session + ",\"token\":\"hunter2\",\"auth_link_url\":\"https://x/hunter2\"}"),
        new Model(
            ConnectionAttempt.class,
            "",
            "{\"id\":1,\"status\":\"moon\",\"account_secure_id\":2,\"oauth_error_code\":\"c\","
                + "\"oauth_error_description\":\"d\","
                + times
                + "}"),
        new Model(
            WebhookEvent.class,
            "\"event\":\"moon_rocks.found\"",
            "{\"event\":\"moon_rocks.found\",\"event_date\":\"2026-01-02T03:04:05Z\","
                + "\"sent_at\":\"2026-01-02T03:04:05.678Z\",\"project_id\":\"p\","
                + "\"organization_id\":1,\"account_id\":2,\"provider\":\"sophos\","
                + "\"origin_owner_id\":\"o\",\"origin_owner_name\":\"n\",\"origin_username\":\"u\","
                + "\"record_type\":\"account\",\"record_id\":2,\"record_remote_id\":3,"
                + "\"setup_information\":{\"pin\":\"hunter2\"},\"raw_event\":[\"hunter2\"],"
                + "\"event_data\":{\"a\":\"hunter2\"}}"),
        new Model(
            ConnectorMeta.class,
            "\"provider\":\"sophos\"",
            "{\"provider\":\"sophos\",\"provider_name\":\"Sophos\",\"category\":\"moon\","
                + "\"active\":\"True\",\"models\":{\"m\":{}},\"resources\":{\"images\":"
                + "{\"logo_url\":\"a\",\"original_logo_horizontal_url\":\"b\"}}}"),
        new Model(ActionMeta.class, "", action),
        new Model(
            McpMessage.class,
            "",
            "{\"jsonrpc\":\"2.1\",\"id\":7,\"method\":\"m\",\"params\":[\"hunter2\"],"
                + "\"result\":{\"pin\":\"hunter2\"},\"error\":{\"code\":-1}}"),
        new Model(
            McpError.class,
            "",
            "{\"code\":-32601,\"message\":\"m\",\"data\":{\"pin\":\"hunter2\"}}"),
        new Model(
            FeedbackReceipt.class,
            "",
            "{\"message\":\"m\",\"key\":1,\"trace_id\":\"t\","
                + "\"submitted_at\":\"2026-01-02T03:04:05Z\"}"),
        new Model(
            ConnectorActions.class,
            "",
            "{\"key\":\"sophos\",\"name\":\"n\",\"description\":\"d\",\"version\":1,\"icon\":\"i\","
                + "\"release_stage\":\"beta\",\"categories\":[\"iam\"],\"account_id\":1,"
                + "\"connector_profile_id\":\"p\",\"integration_id\":\"p\",\"scope_definitions\":"
                + "[{\"name\":\"n\",\"description\":\"d\",\"includes\":[\"i\"]}],"
                + "\"event_actions\":[{\"e\":1}],\"actions\":["
                + action
                + "],"
                + authentication
                + "}"),
        new Model(
            ActionSearchResult.class,
            "\"results\":[]",
            "{\"results\":[{\"id\":\"x\",\"similarity_score\":0.5}],\"total_count\":1,"
                + "\"query\":\"q\",\"connector_filter\":\"c\",\"project_filter\":\"p\"}"),
        new Model(ActionMatch.class, "\"id\":\"x\"", "{\"id\":\"x\",\"similarity_score\":0.5}"),
        new Model(
            IndexBuildResult.class,
            "",
            "{\"status\":\"moon\",\"message\":\"m\",\"actions_indexed\":1,"
                + "\"connector_filter\":\"c\",\"error\":\"e\"}"),
        new Model(
            DataSync.class,
            "",
            "{\"request_id\":\"q\",\"run_id\":1,\"path_params_hash\":\"h\",\"synced_at\":\"s\","
                + "\"sync_expires_at\":\"e\"}"),
        new Model(
            PermissionResult.class,
            "",
            "{\"action\":\"moon\",\"allowed\":true,\"resource\":{\"id\":1,\"type\":\"t\"},"
                + "\"user\":{\"id\":\"u\",\"permissions\":[\"read\"]}}"));
  }

  private static Object read(Model model, String json) {
    return Objects.requireNonNull(JSON.read(model.type(), json));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("models")
  void model_onlyIdentity_readable(Model model) {
    Object bare = read(model, "{" + model.identity() + "}");

    assertThat(read(model, nulls(model))).isEqualTo(bare);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("models")
  void model_identityAbsent_throws(Model model) {
    if (!model.identity().isEmpty()) {
      assertThatThrownBy(() -> read(model, "{}")).isInstanceOf(JsonMismatchException.class);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("models")
  void model_everyProperty_roundTrip(Model model) {
    Object full = read(model, model.full());

    String written = JSON.write(model.type(), full);

    assertThat(names(written)).isEqualTo(names(model.full()));
    assertThat(read(model, written)).isEqualTo(full);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("models")
  void model_unknownProperties_keptAndNotPrinted(Model model) {
    String unknown = "\"from_the_moon\":{\"a\":[1,\"hunter2\"]}";

    Object more = read(model, model.full().replaceFirst("\\{", "{" + unknown + ","));

    String written = JSON.write(model.type(), more);
    assertThat(written).endsWith("," + unknown + "}");
    assertThat(read(model, written)).isEqualTo(more).isNotEqualTo(read(model, model.full()));
    assertThat(more.toString()).doesNotContain(SECRET);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("models")
  void model_secret_notPrinted(Model model) {
    assertThat(read(model, model.full()).toString()).doesNotContain(SECRET);
  }

  @Test
  void accountStatus_unknown_neitherActiveNorUnusable() {
    assertThat(new AccountStatus("on_the_moon").isUnusable()).isFalse();
    assertThat(AccountStatus.ERROR.isUnusable()).isTrue();
  }

  private static Object names(String json) {
    return ((Map<?, ?>) Objects.requireNonNull(JSON.read(Object.class, json))).keySet();
  }

  /** The identity, and null for every other property of the model. */
  private static String nulls(Model model) {
    StringBuilder json = new StringBuilder("{").append(model.identity());
    for (Object name : (Iterable<?>) names(model.full())) {
      if (!model.identity().contains("\"" + name + "\"")) {
        json.append(json.length() == 1 ? "" : ",").append('"').append(name).append("\":null");
      }
    }
    return json.append('}').toString();
  }
}
