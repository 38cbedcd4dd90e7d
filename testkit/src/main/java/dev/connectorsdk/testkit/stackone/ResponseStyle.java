package dev.connectorsdk.testkit.stackone;

/** Differences between StackOne's sources in the form of responses; none is on by default. */
public enum ResponseStyle {
  /** {@code GET /accounts} returns {@code {"data": […]}}, as in one guide, not an array. */
  ACCOUNTS_IN_DATA,
  /** {@code GET /connector_profiles} returns an array, as a client of a third party accepts. */
  PROFILES_IN_ARRAY,
  /** {@code organization_id} is a number, as in the specification of December 2025. */
  NUMERIC_ORGANIZATION_ID,
  /** Ids of accounts and connector profiles are numbers. */
  NUMERIC_IDS,
  /** The type of a session or account is {@code PRODUCTION}, as in the examples. */
  UPPER_CASE_TYPES,
  /** Cursor lists return an empty page with a next cursor before each page ("early return"). */
  EARLY_CURSOR_RETURN,
  /** The last page of a cursor list, if it is empty, has {@code null} as its data. */
  NULL_DATA_AT_END,
  /** Error bodies have no {@code timestamp}, as in some documented examples. */
  ERRORS_WITHOUT_TIMESTAMP,
  /** {@code POST /mcp} returns server-sent events, not a JSON body. */
  MCP_EVENT_STREAM
}
