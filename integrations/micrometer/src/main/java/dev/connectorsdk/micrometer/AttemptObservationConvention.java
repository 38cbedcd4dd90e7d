package dev.connectorsdk.micrometer;

import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import java.util.OptionalInt;

/**
 * Names and tags of the observation of an attempt: those of Spring's HTTP clients. Override what
 * should differ, and register it with {@link ConnectorObservations.Builder#attemptConvention}.
 */
public interface AttemptObservationConvention extends ObservationConvention<AttemptContext> {
  /** The name of the observation and of its timer. */
  String NAME = "http.client.requests";

  @Override
  default String getName() {
    return NAME;
  }

  /** The method, such as {@code http get}. */
  @Override
  default String getContextualName(AttemptContext context) {
    return "http " + context.operation().verb();
  }

  /**
   * Returns {@code client.name}, {@code method}, {@code uri}, {@code status}, {@code outcome} and
   * {@code exception}.
   */
  @Override
  default KeyValues getLowCardinalityKeyValues(AttemptContext context) {
    OptionalInt status = context.status();
    boolean failed = status.isEmpty() && !context.exception().equals(HttpTag.NONE);
    return KeyValues.of(
        HttpTag.CLIENT_NAME,
        context.client(),
        HttpTag.METHOD,
        context.method(),
        HttpTag.URI,
        context.uriTemplate(),
        HttpTag.STATUS,
        failed ? HttpTag.ioError() : HttpTag.status(status, HttpTag.NONE),
        HttpTag.OUTCOME,
        HttpTag.outcome(status),
        HttpTag.EXCEPTION,
        context.exception());
  }

  /** Returns {@code server.address}, the host. */
  @Override
  default KeyValues getHighCardinalityKeyValues(AttemptContext context) {
    return KeyValues.of("server.address", context.host());
  }

  @Override
  default boolean supportsContext(Observation.Context context) {
    return context instanceof AttemptContext;
  }
}
