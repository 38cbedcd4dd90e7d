package dev.connectorsdk.testkit.stackone.internal.route;

import dev.connectorsdk.testkit.stackone.ResponseStyle;
import dev.connectorsdk.testkit.stackone.internal.data.Document;
import dev.connectorsdk.testkit.stackone.internal.data.StackOneIds;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies response styles. */
public final class ResponseStyler {
  private static final long ORGANIZATION = 4711;
  private static final List<String> ID_MEMBERS =
      List.of("id", "account_id", "connector_profile_id", "integration_id");

  private final Set<ResponseStyle> styles;
  private final StackOneIds ids;
  private final Clock clock;
  private final Availability availability;

  public ResponseStyler(
      Set<ResponseStyle> styles, StackOneIds ids, Clock clock, Availability availability) {
    this.styles = Set.copyOf(styles);
    this.ids = ids;
    this.clock = clock;
    this.availability = availability;
  }

  public boolean in(ResponseStyle style) {
    return styles.contains(style);
  }

  /** Returns a list as it is, or in {@code data} with the style. */
  public Object list(List<?> rows, ResponseStyle inData) {
    return in(inData) ? Map.of("data", rows) : rows;
  }

  public Availability availability() {
    return availability;
  }

  public Object organizationId() {
    return in(ResponseStyle.NUMERIC_ORGANIZATION_ID)
        ? (Object) ORGANIZATION
        : Long.toString(ORGANIZATION);
  }

  /** Applies the style to ids and the account type, and the age of the service. */
  public Map<String, @Nullable Object> styled(Map<String, @Nullable Object> properties) {
    availability.shown(properties);
    for (String property : ID_MEMBERS) {
      if (properties.get(property) instanceof String id) {
        properties.put(property, ids.json(id));
      }
    }
    if (in(ResponseStyle.UPPER_CASE_TYPES) && properties.get("type") instanceof String type) {
      properties.put("type", type.toUpperCase(Locale.ROOT));
    }
    return properties;
  }

  /** Returns the body of an error. */
  public Map<String, @Nullable Object> error(ApiErrorException rejection) {
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
