package dev.connectorsdk.micrometer;

import dev.connectorsdk.core.event.CallFinished;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Names and tags of the observation of a call. Override what should differ, and register it with
 * {@link ConnectorObservations.Builder#callConvention}.
 */
public interface CallObservationConvention extends ObservationConvention<CallContext> {
  /** The name of the observation and of its timer. */
  String NAME = "connector.calls";

  @Override
  default String getName() {
    return NAME;
  }

  /** Method and path with its placeholders, such as {@code get /common/v1/alerts/{id}}. */
  @Override
  default String getContextualName(CallContext context) {
    return context.operation().verb() + ' ' + context.uriTemplate();
  }

  /**
   * Returns {@code client.name}, {@code method}, {@code uri}, {@code status}, {@code outcome} and
   * {@code exception}.
   */
  @Override
  default KeyValues getLowCardinalityKeyValues(CallContext context) {
    OptionalInt status = context.result().map(CallFinished::status).orElse(OptionalInt.empty());
    String failure = context.result().flatMap(CallFinished::failure).orElse(HttpTag.NONE);
    return KeyValues.of(
        HttpTag.CLIENT_NAME,
        context.client(),
        HttpTag.METHOD,
        context.method(),
        HttpTag.URI,
        context.uriTemplate(),
        HttpTag.STATUS,
        HttpTag.status(status, failure),
        HttpTag.OUTCOME,
        HttpTag.outcome(status),
        HttpTag.EXCEPTION,
        failure);
  }

  /**
   * Returns {@code attempts}, and as far as present {@code request.id}, the id to quote to the
   * vendor's support, and {@code call.tag}.
   */
  @Override
  default KeyValues getHighCardinalityKeyValues(CallContext context) {
    Optional<CallFinished> result = context.result();
    KeyValues values = KeyValues.empty();
    if (context.tag().isPresent()) {
      values = values.and("call.tag", context.tag().get());
    }
    if (result.isEmpty()) {
      return values;
    }
    values = values.and("attempts", String.valueOf(result.get().attempts()));
    Optional<String> requestId = result.get().requestId();
    return requestId.isPresent() ? values.and("request.id", requestId.get()) : values;
  }

  @Override
  default boolean supportsContext(Observation.Context context) {
    return context instanceof CallContext;
  }
}
