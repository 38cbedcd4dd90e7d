package dev.connectorsdk.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.event.CallStarted;
import dev.connectorsdk.core.event.ClientListener;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.testkit.http.Fault;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The spans of calls, with a real tracer. */
class ConnectorObservationsTest {
  private static final String GET_ALERT = "get /common/v1/alerts/{id}";

  private final Service service = new Service();
  private final Tracing tracing = new Tracing();
  private final ConnectorObservations observations = ConnectorObservations.of(tracing.registry);

  @AfterEach
  void close() {
    service.close();
    tracing.close();
  }

  private static UnaryOperator<ClientOptions.Builder> with(ConnectorObservations observations) {
    return o ->
        o.addListeners(observations)
            .httpClientCustomizer(http -> http.addNetworkInterceptor(observations.attempts()));
  }

  private SophosClient client() {
    return service.sophos(with(observations));
  }

  private static String text(SpanData span, String key) {
    return String.valueOf(span.getAttributes().get(AttributeKey.stringKey(key)));
  }

  private List<SpanData> attempts() {
    return tracing.spans("http get").stream()
        .filter(span -> text(span, "uri").equals("/common/v1/alerts/{id}"))
        .toList();
  }

  @Test
  void call_insideAnObservation_isItsChild_andTheAttemptIsTheCallsChild() {
    TenantScope tenant = client().tenant();

    Observation.createNotStarted("job", tracing.registry)
        .observe(() -> tenant.alerts().get(service.alertId()));

    SpanData call = tracing.span(GET_ALERT);
    SpanData attempt = attempts().get(0);
    assertThat(call.getParentSpanId()).isEqualTo(tracing.span("job").getSpanId());
    assertThat(attempt.getParentSpanId()).isEqualTo(call.getSpanId());
    assertThat(attempt.getKind()).isEqualTo(SpanKind.CLIENT);
    assertThat(text(call, "client.name")).isEqualTo("SophosClient");
    assertThat(text(call, "attempts")).isEqualTo("1");
    assertThat(text(attempt, "server.address")).isEqualTo("127.0.0.1");
    assertThat(text(attempt, "status")).isEqualTo("200");
  }

  @Test
  void token_requestedByACall_isItsChild() {
    client().identity();

    SpanData call = tracing.span("get /whoami/v1");
    SpanData token = tracing.span("token request");
    assertThat(token.getParentSpanId()).isEqualTo(call.getSpanId());
    assertThat(text(token, "result")).isEqualTo("refreshed");
    assertThat(tracing.span("http post").getParentSpanId()).isEqualTo(token.getSpanId());
    assertThat(tracing.span("http get").getParentSpanId()).isEqualTo(call.getSpanId());
  }

  @Test
  void call_after503_hasTheFailedAttemptAndAnEvent() {
    service.sophos.faults().on("GET", Service.ALERT).times(1).inject(Fault.status(503));

    client().tenant().alerts().get(service.alertId());

    SpanData call = tracing.span(GET_ALERT);
    assertThat(call.getEvents()).extracting(EventData::getName).containsExactly("retry after 503");
    assertThat(call.getStatus().getStatusCode()).isNotEqualTo(StatusCode.ERROR);
    List<SpanData> attempts = attempts();
    assertThat(attempts).hasSize(2);
    assertThat(text(attempts.get(0), "status")).isEqualTo("503");
    assertThat(attempts.get(0).getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(attempts).allMatch(attempt -> attempt.getParentSpanId().equals(call.getSpanId()));
  }

  @Test
  void call_unknownId_isAnErrorWithoutTheId() {
    TenantScope tenant = client().tenant();
    String id = UUID.randomUUID().toString();

    assertThatThrownBy(() -> tenant.alerts().get(id)).isInstanceOf(NotFoundException.class);

    SpanData call = tracing.span(GET_ALERT);
    assertThat(call.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(text(call, "exception")).isEqualTo("NotFoundException");
    assertThat(tracing.spans().toString()).doesNotContain(id);
    assertThat(
            tracing
                .meters
                .get("connector.calls")
                .tags("status", "404", "exception", "NotFoundException")
                .timer()
                .count())
        .isEqualTo(1);
  }

  @Test
  void call_connectionBreaks_hasAttemptsWithoutStatus() {
    service.sophos.faults().on("GET", Service.ALERT).inject(Fault.resetBeforeResponse());
    TenantScope tenant = client().tenant();

    assertThatThrownBy(() -> tenant.alerts().get(service.alertId()))
        .isInstanceOf(ApiException.class);

    assertThat(text(tracing.span(GET_ALERT), "status")).isEqualTo("IO_ERROR");
    assertThat(attempts())
        .hasSize(4)
        .allMatch(span -> text(span, "status").equals("IO_ERROR"))
        .noneMatch(span -> text(span, "exception").equals("none"));
  }

  @Test
  void token_refused_isAnErrorOfTokenAndCall() {
    String clientId = service.sophos.tenantCredential().clientId();
    SophosClient client =
        service.sophos(ClientCredentials.of(clientId, "wrong-secret"), with(observations));

    assertThatThrownBy(client::identity).isInstanceOf(AuthenticationException.class);

    assertThat(text(tracing.span("token request"), "result")).isEqualTo("refused");
    assertThat(text(tracing.span("get /whoami/v1"), "exception"))
        .isEqualTo("AuthenticationException");
    assertThat(tracing.registry.getCurrentObservation()).isNull();
  }

  @Test
  void call_whileItRuns_isTheCurrentObservation() {
    List<String> seen = new ArrayList<>();
    ClientListener listener =
        new ClientListener() {
          @Override
          public void callStarted(CallStarted event) {
            Observation current = tracing.registry.getCurrentObservation();
            seen.add(current == null ? "none" : current.getContextView().getName());
          }
        };
    service.sophos(o -> o.addListeners(observations, listener)).identity();

    assertThat(seen).containsExactly("connector.calls");
    assertThat(tracing.registry.getCurrentObservation()).isNull();
    assertThat(tracing.tracer.currentSpan()).isNull();
  }

  @Test
  void handler_thatThrows_doesNotAffectCallsAndLeavesNoScope() {
    ObservationRegistry registry = ObservationRegistry.create();
    registry.observationConfig().observationHandler(new Broken());
    ConnectorObservations broken = ConnectorObservations.of(registry);

    SophosClient client = service.sophos(with(broken));

    assertThat(client.tenant().alerts().get(service.alertId()).id()).isNotBlank();
    assertThat(registry.getCurrentObservationScope()).isNull();
  }

  @Test
  void registry_thatObservesNothing_callsWork() {
    ConnectorObservations none = ConnectorObservations.of(ObservationRegistry.NOOP);

    assertThat(service.sophos(with(none)).tenant().alerts().get(service.alertId()).id())
        .isNotBlank();
  }

  @Test
  void convention_ofTheUser_replacesNamesAndTags() {
    ConnectorObservations named =
        ConnectorObservations.builder(tracing.registry)
            .callConvention(
                new CallObservationConvention() {
                  @Override
                  public String getName() {
                    return "vendor.calls";
                  }

                  @Override
                  public KeyValues getLowCardinalityKeyValues(CallContext context) {
                    return KeyValues.of("job", context.tag().orElse("none"));
                  }
                })
            .build();

    service
        .sophos(with(named))
        .tenant()
        .with(o -> o.tag("nightly"))
        .alerts()
        .get(service.alertId());

    assertThat(tracing.meters.get("vendor.calls").tag("job", "nightly").timer().count())
        .isEqualTo(1);
  }

  @Test
  void tagOfACall_standardConvention_isInSpansAndNotInMeters() {
    client().tenant().with(o -> o.tag("nightly")).alerts().get(service.alertId());

    assertThat(text(tracing.span(GET_ALERT), "call.tag")).isEqualTo("nightly");
    assertThat(tracing.meters.getMetersAsString()).doesNotContain("nightly");
  }

  private static final class Broken implements ObservationHandler<Observation.Context> {
    @Override
    public void onStart(Observation.Context context) {
      throw new IllegalStateException("broken");
    }

    @Override
    public void onStop(Observation.Context context) {
      throw new IllegalStateException("broken");
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
      return true;
    }
  }
}
