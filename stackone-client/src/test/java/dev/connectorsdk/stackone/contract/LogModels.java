package dev.connectorsdk.stackone.contract;

import dev.connectorsdk.stackone.account.AccountMeta;
import dev.connectorsdk.stackone.contract.ModelTest.Model;
import dev.connectorsdk.stackone.log.action.ActionLog;
import dev.connectorsdk.stackone.log.action.ActionStepLog;
import dev.connectorsdk.stackone.log.platform.PlatformLog;
import dev.connectorsdk.stackone.log.request.LoggedRequest;
import dev.connectorsdk.stackone.log.request.LoggedRequest.LoggedUrl;
import dev.connectorsdk.stackone.log.request.LoggedResponse;
import dev.connectorsdk.stackone.log.request.LoggedResponse.CustomMappingError;
import dev.connectorsdk.stackone.log.request.LoggedResponse.ProviderError;
import dev.connectorsdk.stackone.log.request.RequestLog;
import dev.connectorsdk.stackone.log.request.StepLog;
import dev.connectorsdk.stackone.log.unified.UnifiedLog;
import java.util.stream.Stream;

/** The models of logs, with every property, and a secret wherever one is possible. */
final class LogModels {
  private static final String TIMES =
      "\"start_time\":\"2026-01-02T03:04:05Z\",\"end_time\":\"2026-01-02T03:04:05.678Z\",";
  private static final String CALL =
      TIMES
          + "\"request_id\":1,\"account_id\":2,\"project_id\":\"p\",\"http_method\":\"get\","
          + "\"path\":\"/x\",\"url\":\"https://x/y?key=hunter2\",\"status\":\"200\","
          + "\"duration\":356,\"success\":true,\"resource\":\"r\",\"child_resource\":\"c\","
          + "\"sub_resource\":\"s\",\"action\":\"a\",\"source_ip\":\"192.0.2.1\"";
  private static final String SOURCE =
      ",\"event_datetime\":\"2026-01-02T03:04:05Z\",\"source_type\":\"MOON\","
          + "\"source_value\":\"v\",\"source_id\":7";
  private static final String HEADERS =
      "\"headers\":{\"authorization\":\"Bearer hunter2\",\"x-odd\":[\"hunter2\",null,7]}";
  private static final String ERROR =
      "{\"status\":400,\"url\":\"https://x/?t=hunter2\",\"raw\":{\"apiKey\":\"hunter2\"},"
          + HEADERS
          + "}";
  private static final String URL =
      "{\"url\":\"https://x/?t=hunter2\",\"hostname\":\"x\",\"path\":\"/\","
          + "\"query_params\":{\"page\":1,\"t\":\"hunter2\"}}";
  private static final String REQUEST =
      "{\"id\":\"i\",\"method\":\"get\",\"url\":" + URL + "," + HEADERS + ",\"body\":\"hunter2\"}";
  private static final String MAPPING = "{\"id\":\"i\",\"message\":\"m\",\"targetField\":\"f\"}";
  private static final String RESPONSE =
      "{\"status_code\":200,"
          + HEADERS
          + ",\"body\":{\"rows\":[{\"access_token\":\"hunter2\"},null]},\"custom_mapping_errors\":["
          + MAPPING
          + "],\"provider_errors\":["
          + ERROR
          + "]}";
  private static final String STEP =
      "{"
          + CALL
          + ",\"id\":\"i\",\"provider\":\"sophos\",\"service\":\"iam\",\"is_worker\":false,"
          + "\"request\":"
          + REQUEST
          + ",\"response\":"
          + RESPONSE
          + "}";
  private static final String RUN =
      TIMES
          + "\"log_id\":\"l\",\"log_type\":\"moon\",\"event_time\":\"2026-01-02T03:04:05Z\","
          + "\"duration_ms\":1.5,\"project_id\":\"p\",\"account_id\":\"a\",\"success\":true,"
          + "\"status_code\":200,\"connector_key\":\"sophos\",\"connector_version\":\"1.0.0\","
          + "\"connector_owner\":\"o\",\"mode\":\"m\",\"http_method\":\"POST\","
          + "\"url\":\"https://x/?token=hunter2\",\"source_type\":\"DASHBOARD\",\"source_id\":1,"
          + "\"source_value\":\"v\",\"auth_type\":\"API_KEY\",\"auth_id\":9,\"user_agent\":\"u\","
          + "\"ip_address\":\"192.0.2.1\",\"session_id\":\"hunter2\",\"agent_id\":\"g\","
          + "\"transport_type\":\"t\",\"stream_type\":\"s\",\"is_background\":false,"
          + "\"origin_owner_id\":\"o\",\"origin_owner_name\":\"n\"";

  private LogModels() {}

  static Stream<Model> all() {
    return Stream.of(
        new Model(
            AccountMeta.class,
            "",
            "{\"provider\":\"x\",\"category\":\"moon\",\"models\":{\"m\":{}}}"),
        new Model(
            RequestLog.class,
            "",
            "{"
                + CALL
                + SOURCE
                + ",\"provider\":\"sophos\",\"service\":\"iam\",\"is_worker\":true,\"request\":"
                + REQUEST
                + ",\"response\":"
                + RESPONSE
                + ",\"step_requests\":["
                + STEP
                + "]}"),
        new Model(StepLog.class, "", STEP),
        new Model(PlatformLog.class, "", "{" + CALL + SOURCE + ",\"category\":\"moon\"}"),
        new Model(LoggedRequest.class, "", REQUEST),
        new Model(LoggedResponse.class, "", RESPONSE),
        new Model(LoggedUrl.class, "", URL),
        new Model(ProviderError.class, "", ERROR),
        new Model(CustomMappingError.class, "", MAPPING),
        new Model(
            ActionLog.class,
            "\"log_id\":\"l\"",
            "{"
                + RUN
                + ",\"action_run_id\":\"r\",\"action_id\":\"i\",\"connector_profile_id\":\"p\","
                + "\"action_type\":\"t\",\"category\":\"iam\",\"risk_level\":\"moon\","
                + "\"tier2_score\":0.25}"),
        new Model(
            UnifiedLog.class,
            "\"log_id\":\"l\"",
            "{"
                + RUN
                + ",\"request_id\":1,\"path\":\"/x\",\"resource\":\"r\",\"sub_resource\":\"s\","
                + "\"child_resource\":\"c\",\"service\":\"iam\",\"action\":\"a\","
                + "\"provider\":\"sophos\",\"duration\":2,\"is_worker\":true,\"status\":200}"),
        new Model(
            ActionStepLog.class,
            "",
            "{"
                + TIMES
                + "\"log_type\":\"step\",\"action_run_id\":\"r\",\"step_index\":0,\"step_id\":\"i\","
                + "\"step_function_name\":\"f\",\"step_function_version\":1,\"step_iterations\":1,"
                + "\"event_time\":\"2026-01-02T03:04:05Z\",\"duration_ms\":2,\"project_id\":\"p\","
                + "\"account_id\":\"a\",\"skipped\":false,\"success\":true,\"status_code\":200,\"message\":\"bad"
                + " key hunter2\"}"));
  }
}
