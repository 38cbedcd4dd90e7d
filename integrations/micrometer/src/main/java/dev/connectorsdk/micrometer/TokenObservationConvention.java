package dev.connectorsdk.micrometer;

import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * Names and tags of the observation of a token request. Override what should differ, and register
 * it with {@link ConnectorObservations.Builder#tokenConvention}.
 */
public interface TokenObservationConvention extends ObservationConvention<TokenContext> {
  /** The name of the observation and of its timer. */
  String NAME = "connector.tokens";

  @Override
  default String getName() {
    return NAME;
  }

  @Override
  default String getContextualName(TokenContext context) {
    return "token request";
  }

  /**
   * Returns {@code client.name}, {@code result} ({@code refreshed}, {@code refused}, {@code
   * failed}), {@code status} of a rejection, and {@code exception}.
   */
  @Override
  default KeyValues getLowCardinalityKeyValues(TokenContext context) {
    TokenResult result = context.result();
    return KeyValues.of(
        HttpTag.CLIENT_NAME,
        result.client(),
        "result",
        result.result(),
        HttpTag.STATUS,
        result.status(),
        HttpTag.EXCEPTION,
        result.exception());
  }

  @Override
  default boolean supportsContext(Observation.Context context) {
    return context instanceof TokenContext;
  }
}
