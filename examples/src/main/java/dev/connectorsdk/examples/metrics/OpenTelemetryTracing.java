package dev.connectorsdk.examples.metrics;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ContextSnapshotFactory;
import io.micrometer.observation.ObservationHandler.FirstMatchingCompositeObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import io.micrometer.tracing.otel.bridge.OtelBaggageManager;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.List;

/**
 * Micrometer observations as spans of OpenTelemetry, without a framework. Spring Boot configures
 * the same by itself.
 */
final class OpenTelemetryTracing implements AutoCloseable {
  private final OpenTelemetrySdk sdk;
  private final ObservationRegistry registry = ObservationRegistry.create();

  /** Sends spans to an exporter, such as that of OTLP. */
  OpenTelemetryTracing(SpanExporter exporter) {
    // snippet opentelemetry
    sdk =
        OpenTelemetrySdk.builder()
            .setTracerProvider(
                SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                    .build())
            .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
            .build();
    io.opentelemetry.api.trace.Tracer spans = sdk.getTracer("connector-sdk");
    OtelCurrentTraceContext current = new OtelCurrentTraceContext();
    Tracer tracer =
        new OtelTracer(
            spans, current, event -> {}, new OtelBaggageManager(current, List.of(), List.of()));
    registry
        .observationConfig()
        .observationHandler(
            new FirstMatchingCompositeObservationHandler(
                new PropagatingSenderTracingObservationHandler<>(
                    tracer, new OtelPropagator(sdk.getPropagators(), spans)),
                new DefaultTracingObservationHandler(tracer)));
    // end
  }

  ObservationRegistry registry() {
    return registry;
  }

  /** Returns what carries the current observation to other threads. */
  ContextSnapshotFactory snapshots() {
    // snippet snapshots
    ContextRegistry contexts =
        new ContextRegistry()
            .registerThreadLocalAccessor(new ObservationThreadLocalAccessor(registry));
    return ContextSnapshotFactory.builder().contextRegistry(contexts).build();
    // end
  }

  @Override
  public void close() {
    sdk.close();
  }
}
