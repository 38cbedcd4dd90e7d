package dev.connectorsdk.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.sophos.SophosClient;
import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ContextSnapshotFactory;
import io.micrometer.context.integration.Slf4jThreadLocalAccessor;
import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** Trace and logging context on the threads of a client, by Micrometer's context propagation. */
class ContextPropagationTest {
  private final Service service = new Service();
  private final Tracing tracing = new Tracing();
  private final ConnectorObservations observations = ConnectorObservations.of(tracing.registry);
  private final ContextRegistry contexts =
      new ContextRegistry()
          .registerThreadLocalAccessor(new ObservationThreadLocalAccessor(tracing.registry))
          .registerThreadLocalAccessor(new Slf4jThreadLocalAccessor());
  private final ContextSnapshotFactory snapshots =
      ContextSnapshotFactory.builder().contextRegistry(contexts).build();

  @AfterEach
  void close() {
    MDC.clear();
    service.close();
    tracing.close();
  }

  private record Seen(String mdc, String thread) {}

  private Seen seen(SophosClient client) throws Exception {
    MDC.put("request", "r-1");
    return Objects.requireNonNull(
        Observation.createNotStarted("job", tracing.registry)
            .observeChecked(() -> client.async(this::call).get(30, TimeUnit.SECONDS)));
  }

  private Seen call(SophosClient client) {
    client.identity();
    return new Seen(String.valueOf(MDC.get("request")), Thread.currentThread().toString());
  }

  @Test
  void async_withSnapshot_hasTheObservationAndMdcOfItsCaller() throws Exception {
    SophosClient client =
        service.sophos(
            o ->
                o.addListeners(observations)
                    .taskDecorator(task -> snapshots.captureAll().wrap(task)));

    Seen seen = seen(client);

    assertThat(seen.mdc()).isEqualTo("r-1");
    assertThat(seen.thread()).isNotEqualTo(Thread.currentThread().toString());
    assertThat(tracing.span("get /whoami/v1").getParentSpanId())
        .isEqualTo(tracing.span("job").getSpanId());
  }

  @Test
  void async_withoutSnapshot_startsATraceOfItsOwn() throws Exception {
    Seen seen = seen(service.sophos(o -> o.addListeners(observations)));

    assertThat(seen.mdc()).isEqualTo("null");
    assertThat(tracing.span("get /whoami/v1").getTraceId())
        .isNotEqualTo(tracing.span("job").getTraceId());
  }

  @Test
  void threadOfTheClient_afterATask_keepsNoContext() throws Exception {
    SophosClient client =
        service.sophos(
            o ->
                o.addListeners(observations)
                    .taskDecorator(task -> snapshots.captureAll().wrap(task)));
    seen(client);
    MDC.clear();

    String later = client.async(c -> MDC.get("request") + " " + tracing.tracer.currentSpan()).get();

    assertThat(later).isEqualTo("null null");
  }
}
