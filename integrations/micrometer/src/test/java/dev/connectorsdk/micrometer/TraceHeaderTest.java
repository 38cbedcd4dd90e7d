package dev.connectorsdk.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.email.quarantine.AttachmentDownload;
import dev.connectorsdk.sophos.email.quarantine.AttachmentDownloads;
import dev.connectorsdk.testkit.http.RecordedCall;
import io.micrometer.observation.Observation;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.context.Context;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What of a trace is sent to the services: nothing, unless the application allows a host. */
class TraceHeaderTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final Service service = new Service();
  private final Tracing tracing = new Tracing();

  @AfterEach
  void close() {
    service.close();
    tracing.close();
  }

  private static ClientOptions.Builder observed(
      ClientOptions.Builder options, ConnectorObservations observations) {
    return options
        .addListeners(observations)
        .httpClientCustomizer(http -> http.addNetworkInterceptor(observations.attempts()));
  }

  private List<RecordedCall> sent(ConnectorObservations observations) {
    SophosClient client = service.sophos(o -> observed(o, observations));
    Context withBaggage = Context.current().with(Baggage.builder().put("customer", "Acme").build());
    Runnable call = () -> client.tenant().alerts().get(service.alertId());
    Runnable job = () -> Observation.createNotStarted("job", tracing.registry).observe(call);
    withBaggage.wrap(job).run();
    return service.sophos.traffic().calls();
  }

  @Test
  void traceparent_byDefault_isNotSent() {
    assertThat(sent(ConnectorObservations.of(tracing.registry)))
        .hasSizeGreaterThan(2)
        .noneMatch(call -> call.header("traceparent").isPresent())
        .noneMatch(call -> call.header("baggage").isPresent());
  }

  @Test
  void traceparent_toAllowedHost_isThatOfTheAttempt_withoutBaggage() {
    List<RecordedCall> calls =
        sent(ConnectorObservations.builder(tracing.registry).sendTraceTo("127.0.0.1").build());

    assertThat(calls).allMatch(call -> call.header("traceparent").isPresent());
    assertThat(calls).noneMatch(call -> call.header("baggage").isPresent());
    RecordedCall alert = calls.get(calls.size() - 1);
    assertThat(alert.header("traceparent").orElseThrow())
        .startsWith(
            "00-"
                + tracing.span("job").getTraceId()
                + "-"
                + tracing.spans("http get").get(1).getSpanId()
                + "-");
  }

  @Test
  void traceparent_toOtherHost_isNotSent() {
    assertThat(
            sent(
                ConnectorObservations.builder(tracing.registry)
                    .sendTraceTo("*.central.sophos.com")
                    .build()))
        .noneMatch(call -> call.header("traceparent").isPresent());
  }

  @Test
  void download_byPresignedUrl_isNotObserved_andHasNoTrace() {
    ConnectorObservations observations =
        ConnectorObservations.builder(tracing.registry).sendTraceTo("127.0.0.1").build();
    AttachmentDownloads downloads =
        service.sophos(o -> observed(o, observations)).tenant().email().quarantine().downloads();
    String message =
        String.valueOf(
            service.sophos.tenant().items("/email/v1/quarantine/messages").all().get(0).get("id"));
    AttachmentDownload ready =
        downloads.await(downloads.start(message, List.of("invoice-0.pdf")).id(), TIMEOUT);
    int before = tracing.spans("http get").size();
    service.sophos.traffic().clear();

    downloads.writeTo(ready, new ByteArrayOutputStream(), 1_000_000, TIMEOUT);

    assertThat(tracing.spans("http get")).hasSize(before);
    assertThat(service.sophos.traffic().calls())
        .hasSize(1)
        .noneMatch(call -> call.header("traceparent").isPresent());
  }

  @Test
  void attempts_ofAClientWithoutTheListener_areNotObserved() {
    ConnectorObservations observations = ConnectorObservations.of(tracing.registry);
    service
        .sophos(
            o ->
                o.httpClientCustomizer(http -> http.addNetworkInterceptor(observations.attempts())))
        .identity();

    assertThat(tracing.spans()).isEmpty();
  }

  @Test
  void host_thatIsAUrl_isRejected() {
    assertThatThrownBy(
            () ->
                ConnectorObservations.builder(tracing.registry)
                    .sendTraceTo("https://api.stackone.com"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has a scheme");
  }
}
