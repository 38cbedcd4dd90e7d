package dev.connectorsdk.sophos.siem;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An alert for a SIEM (SIEM integration API, GET /siem/v1/alerts). Later versions may add
 * components: create it with {@link #builder()}.
 *
 * @param data details, whose properties depend on the type
 * @param description the description
 * @param eventServiceEventId the id again
 * @param info more details, whose properties depend on the type
 * @param location the name of the device
 * @param source the user, or the device without one
 * @param threat the name of the threat
 * @param threatCleanable whether the threat can be removed
 * @param otherMembers the properties that this version does not define
 */
@Value.Builder
public record SiemAlert(
    Optional<String> id,
    Optional<String> type,
    Optional<SiemSeverity> severity,
    Optional<Instant> when,
    @Json(name = "created_at") Optional<Instant> createdAt,
    @Json(name = "customer_id") Optional<String> customerId,
    Map<String, Object> data,
    Optional<String> description,
    @Json(name = "event_service_event_id") Optional<String> eventServiceEventId,
    Map<String, Object> info,
    Optional<String> location,
    Optional<String> source,
    Optional<String> threat,
    @Json(name = "threat_cleanable") Optional<Boolean> threatCleanable,
    @UnknownProperties Map<String, Object> otherMembers)
    implements SiemItem {

  /** Copies the collections. */
  public SiemAlert {
    data = Copies.of(data);
    info = Copies.of(info);
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SiemAlert}. */
  public static final class Builder extends SiemAlertBuilder {
    Builder() {}
  }
}
