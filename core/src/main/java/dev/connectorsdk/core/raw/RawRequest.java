package dev.connectorsdk.core.raw;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a raw call sends besides its method and path. Values that are confidential are {@link
 * dev.connectorsdk.core.credential.Secret}s: they are masked in everything that the call reports.
 */
@Value.Immutable
public interface RawRequest {

  /**
   * The query parameters by name: texts, numbers, booleans, enums, times ({@code Instant}), or a
   * collection of them for a parameter that is repeated. Values are encoded when they are sent.
   */
  @Value.Redacted
  Map<String, Object> query();

  /**
   * Headers in addition to those of the scope: texts or secrets of visible ASCII characters and
   * blanks. The headers that the SDK sets, such as {@code Authorization}, are refused.
   */
  @Value.Redacted
  Map<String, Object> headers();

  /**
   * The body: a JSON text, or a map, a list, a record or a request of this SDK, which is written as
   * JSON. Absent for none.
   */
  @Value.Redacted
  Optional<Object> body();

  /**
   * Whether the request may be sent again although the service may have processed it. Absent for
   * the default of the method: yes for GET, PUT and DELETE, no for POST and PATCH.
   */
  Optional<Boolean> repeatable();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RawRequest}. */
  final class Builder extends ImmutableRawRequest.Builder {
    Builder() {}
  }
}
