package dev.connectorsdk.testkit.stackone;

/** Ways in which StackOne's answers differ between its sources; none is on by default. */
public enum ResponseStyle {
  /** {@code GET /accounts} answers {@code {"data": […]}}, as one guide shows, not an array. */
  ACCOUNTS_IN_DATA,
  /** {@code GET /connector_profiles} answers {@code {"data": […]}}, not an array. */
  PROFILES_IN_DATA,
  /** {@code organization_id} is a number, as in the specification of December 2025. */
  NUMERIC_ORGANIZATION_ID,
  /** Ids of accounts and connector profiles are numbers. */
  NUMERIC_IDS,
  /** The type of a session or account is spelled {@code PRODUCTION}, as in the examples. */
  UPPER_CASE_TYPES,
  /** Cursor lists send an empty page with a next cursor before each page ("early return"). */
  EARLY_CURSOR_RETURN,
  /** The last page of a cursor list, if it is empty, has {@code null} for its data. */
  NULL_DATA_AT_END,
  /** Error bodies have no {@code timestamp}, as some documented examples. */
  ERRORS_WITHOUT_TIMESTAMP,
  /** {@code POST /mcp} answers with server-sent events, not with a JSON body. */
  MCP_EVENT_STREAM
}
