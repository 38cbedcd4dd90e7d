package dev.connectorsdk.stackone.log;

/**
 * A property of logs, as a filter of {@link LogSearch} or a dimension of statistics. Each list of
 * logs supports some of them. Other values are kept.
 *
 * @param value the name in StackOne's API
 */
public record LogField(String value) {
  /** The linked account, by id. */
  public static final LogField ACCOUNT_ID = new LogField("account_secure_id");

  /** The action in the unified API, such as {@code download}, or of an audit event. */
  public static final LogField ACTION = new LogField("action");

  /** The action, such as {@code sophos_list_alerts}. */
  public static final LogField ACTION_ID = new LogField("action_id");

  /** The run of an action, by id. */
  public static final LogField ACTION_RUN_ID = new LogField("action_run_id");

  /** The type of action. */
  public static final LogField ACTION_TYPE = new LogField("action_type");

  /** The agent, by id. */
  public static final LogField AGENT_ID = new LogField("agent_id");

  /** The caller's credential, by id; not the key. */
  public static final LogField AUTH_ID = new LogField("auth_id");

  /** The caller's authentication method. */
  public static final LogField AUTH_TYPE = new LogField("auth_type");

  /** The product category. */
  public static final LogField CATEGORY = new LogField("category");

  /** The child resource. */
  public static final LogField CHILD_RESOURCE = new LogField("child_resource");

  /** The connector, by key. */
  public static final LogField CONNECTOR_KEY = new LogField("connector_key");

  /** The owner of the connector. */
  public static final LogField CONNECTOR_OWNER = new LogField("connector_owner");

  /** The connector profile, by id; on servers since October 2026. */
  public static final LogField CONNECTOR_PROFILE_ID = new LogField("connector_profile_id");

  /** The version of the connector. */
  public static final LogField CONNECTOR_VERSION = new LogField("connector_version");

  /** The audit event, by id. */
  public static final LogField EVENT_ID = new LogField("event_id");

  /** The type of audit event, such as {@code account_create}. */
  public static final LogField EVENT_TYPE = new LogField("event_type");

  /** The HTTP method, in lower case. */
  public static final LogField HTTP_METHOD = new LogField("http_method");

  /** The request to the provider, by id. */
  public static final LogField ID = new LogField("id");

  /** The caller's IP address. */
  public static final LogField IP_ADDRESS = new LogField("ip_address");

  /** Whether it ran in the background; a boolean. */
  public static final LogField IS_BACKGROUND = new LogField("is_background");

  /** Whether an audit event is of a read; a boolean. */
  public static final LogField IS_READ = new LogField("is_read");

  /** The log, by id. */
  public static final LogField LOG_ID = new LogField("log_id");

  /** The subject, {@code action} or {@code unified}. */
  public static final LogField LOG_TYPE = new LogField("log_type");

  /** The mode. */
  public static final LogField MODE = new LogField("mode");

  /** Your id of the customer's organization. */
  public static final LogField ORIGIN_OWNER_ID = new LogField("origin_owner_id");

  /** The name of the customer's organization. */
  public static final LogField ORIGIN_OWNER_NAME = new LogField("origin_owner_name");

  /** The connector's key under its former name. */
  public static final LogField PROVIDER = new LogField("provider");

  /** The request, by id. */
  public static final LogField REQUEST_ID = new LogField("request_id");

  /** The resource, such as {@code employees}. */
  public static final LogField RESOURCE = new LogField("resource");

  /** The resource of an audit event, by id. */
  public static final LogField RESOURCE_ID = new LogField("resource_id");

  /** The service, such as {@code hris}. */
  public static final LogField SERVICE = new LogField("service");

  /** The session, by id. */
  public static final LogField SESSION_ID = new LogField("session_id");

  /** The source, by id. */
  public static final LogField SOURCE_ID = new LogField("source_id");

  /** The type of source. */
  public static final LogField SOURCE_TYPE = new LogField("source_type");

  /** The value of the source. */
  public static final LogField SOURCE_VALUE = new LogField("source_value");

  /** The HTTP status. */
  public static final LogField STATUS_CODE = new LogField("status_code");

  /** The step, by id. */
  public static final LogField STEP_ID = new LogField("step_id");

  /** The position of the step, a number from 0. */
  public static final LogField STEP_INDEX = new LogField("step_index");

  /** The type of response stream. */
  public static final LogField STREAM_TYPE = new LogField("stream_type");

  /** The sub-resource. */
  public static final LogField SUB_RESOURCE = new LogField("sub_resource");

  /** Whether it succeeded; as a dimension only, see {@link LogSearch#success()}. */
  public static final LogField SUCCESS = new LogField("success");

  /** The transport. */
  public static final LogField TRANSPORT_TYPE = new LogField("transport_type");

  /** JSON texts of pairs of a dimension and a value; unverified, since no example is published. */
  public static final LogField TUPLES = new LogField("tuples");

  /** The caller's {@code User-Agent}. */
  public static final LogField USER_AGENT = new LogField("user_agent");

  /** The user's e-mail address. */
  public static final LogField USER_EMAIL = new LogField("user_email");

  /** The user, by id. */
  public static final LogField USER_ID = new LogField("user_id");

  /** The result of policies; as a dimension only. */
  public static final LogField POLICY_RESULT = new LogField("policy_result");

  /** The risk level; as a dimension only. */
  public static final LogField RISK_LEVEL = new LogField("risk_level");

  @Override
  public String toString() {
    return value;
  }
}
