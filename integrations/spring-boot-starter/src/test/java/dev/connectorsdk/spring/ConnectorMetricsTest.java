package dev.connectorsdk.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.micrometer.ConnectorMetrics;
import dev.connectorsdk.micrometer.ConnectorObservations;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.testkit.junit.WithSimulators;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@WithSimulators
class ConnectorMetricsTest {
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final ObservationRegistry observations = ObservationRegistry.create();

  @Test
  void meters_registryBean_recordCallsLimitsAndExpiry(SophosCentralSimulator central) {
    withMeters(Contexts.sophos(central))
        .withPropertyValues("connector.sophos.credential.expires-on=2099-01-31")
        .run(
            context -> {
              context.getBean(SophosClient.class).identity();
              context.getBeansOfType(MeterBinder.class).values().forEach(b -> b.bindTo(meters));
              assertThat(names())
                  .contains(
                      "connector.calls",
                      "connector.rate.limit.available",
                      "connector.credentials.expiry");
              assertThat(context).doesNotHaveBean(ConnectorObservations.class);
            });
  }

  @Test
  void observations_registryBean_observeCallsAndAttempts(
      SophosCentralSimulator central, StackOneSimulator service) {
    observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
    AtomicInteger own = new AtomicInteger();
    Interceptor counter = chain -> counted(chain, own);
    withMeters(Contexts.sophos(central))
        .withBean(ObservationRegistry.class, () -> observations)
        .withBean(
            SophosClientCustomizer.class,
            () ->
                builder ->
                    builder.options(
                        o -> o.httpClientCustomizer(http -> http.addInterceptor(counter))))
        .run(
            context -> {
              context.getBean(SophosClient.class).identity();
              assertThat(own).as("the interceptor of the application is kept").hasPositiveValue();
              assertThat(names()).contains("connector.calls", "http.client.requests");
            });
    meters.clear();
    withMeters(Contexts.stackOne(service))
        .withBean(ObservationRegistry.class, () -> observations)
        .run(
            context -> {
              assertThat(context.getBean(StackOneClient.class).accounts().list()).isEmpty();
              context.getBeansOfType(MeterBinder.class).values().forEach(b -> b.bindTo(meters));
              assertThat(names())
                  .contains("http.client.requests", "connector.rate.limit.available");
            });
  }

  @Test
  void metrics_withoutRegistryOrArtifact_areAbsent(SophosCentralSimulator central) {
    Contexts.sophos(central)
        .run(context -> assertThat(context).doesNotHaveBean(ConnectorMetrics.class));
    Contexts.sophos(central)
        .withClassLoader(new FilteredClassLoader("dev.connectorsdk.micrometer", "io.micrometer"))
        .run(context -> assertThat(context).hasNotFailed());
  }

  private static Response counted(Interceptor.Chain chain, AtomicInteger calls) throws IOException {
    calls.incrementAndGet();
    return chain.proceed(chain.request());
  }

  private ApplicationContextRunner withMeters(ApplicationContextRunner runner) {
    return runner.withBean(MeterRegistry.class, () -> meters);
  }

  private Set<String> names() {
    return meters.getMeters().stream()
        .map(Meter::getId)
        .map(Meter.Id::getName)
        .collect(Collectors.toSet());
  }
}
