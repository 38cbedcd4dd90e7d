package dev.connectorsdk.testkit.stackone;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives answers the style that the simulator was told to speak. */
final class ResponseStyler {
  private static final long ORGANIZATION = 4711;
  private static final List<String> ID_MEMBERS =
      List.of("id", "account_id", "connector_profile_id", "integration_id");

  private final Set<ResponseStyle> styles;
  private final Ids ids;
  private final Clock clock;

  ResponseStyler(Set<ResponseStyle> styles, Ids ids, Clock clock) {
    this.styles = Set.copyOf(styles);
    this.ids = ids;
    this.clock = clock;
  }

  boolean in(ResponseStyle style) {
    return styles.contains(style);
  }

  /** Returns a list as it is, or under {@code data} if the style is on. */
  Object list(List<?> rows, ResponseStyle inData) {
    return in(inData) ? Map.of("data", rows) : rows;
  }

  Object organizationId() {
    return in(ResponseStyle.NUMERIC_ORGANIZATION_ID)
        ? (Object) ORGANIZATION
        : Long.toString(ORGANIZATION);
  }

  /** Writes ids and the account type in the style; everything else stays. */
  Map<String, @Nullable Object> styled(Map<String, @Nullable Object> members) {
    for (String member : ID_MEMBERS) {
      if (members.get(member) instanceof String id) {
        members.put(member, ids.json(id));
      }
    }
    if (in(ResponseStyle.UPPER_CASE_TYPES) && members.get("type") instanceof String type) {
      members.put("type", type.toUpperCase(Locale.ROOT));
    }
    return members;
  }

  /** The body of an error: status, message, time and what else is known. */
  Map<String, @Nullable Object> error(Rejection rejection) {
    Map<String, @Nullable Object> body = new LinkedHashMap<>();
    body.put("statusCode", rejection.status());
    body.put("message", rejection.text());
    if (!in(ResponseStyle.ERRORS_WITHOUT_TIMESTAMP)) {
      body.put("timestamp", Document.time(clock.instant()));
    }
    body.putAll(rejection.extras());
    return body;
  }
}
