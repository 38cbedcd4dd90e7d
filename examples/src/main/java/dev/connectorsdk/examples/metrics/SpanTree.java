package dev.connectorsdk.examples.metrics;

import dev.connectorsdk.examples.Table;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Keeps spans in memory and formats them as a tree. */
final class SpanTree implements SpanExporter {
  private static final String NO_PARENT = "0000000000000000";

  private final List<SpanData> spans = new CopyOnWriteArrayList<>();

  private record Node(SpanData span, int depth) {
    String text(String key) {
      String value = span.getAttributes().get(AttributeKey.stringKey(key));
      return value == null || value.equals("none") ? "" : value;
    }

    /** What happened: the status of HTTP, the result of a token request, retries and waits. */
    String result() {
      List<String> parts = new ArrayList<>(List.of(text("status"), text("result")));
      span.getEvents().stream()
          .map(EventData::getName)
          .filter(name -> !name.equals("exception"))
          .forEach(parts::add);
      return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    long millis() {
      return TimeUnit.NANOSECONDS.toMillis(span.getEndEpochNanos() - span.getStartEpochNanos());
    }

    Map<String, String> row() {
      return Table.row(
          "span",
          ". ".repeat(depth) + span.getName(),
          "uri",
          text("uri"),
          "result",
          result(),
          "ms",
          String.valueOf(millis()));
    }

    Map<String, Object> json() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("span", span.getName());
      json.put("id", span.getSpanId());
      json.put("parent", span.getParentSpanId());
      json.put("trace", span.getTraceId());
      json.put("uri", text("uri"));
      json.put("result", result());
      json.put("ms", millis());
      return json;
    }
  }

  /** Returns a table with a row for each span, below its parent. */
  String table() {
    return Table.of(nodes().stream().map(Node::row).toList());
  }

  /** Returns the same as JSON values. */
  List<Map<String, Object>> json() {
    return nodes().stream().map(Node::json).toList();
  }

  private List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    addChildren(NO_PARENT, 0, nodes);
    return nodes;
  }

  private void addChildren(String parent, int depth, List<Node> nodes) {
    spans.stream()
        .filter(span -> span.getParentSpanId().equals(parent))
        .sorted(Comparator.comparing(SpanData::getStartEpochNanos))
        .forEach(
            span -> {
              nodes.add(new Node(span, depth));
              addChildren(span.getSpanId(), depth + 1, nodes);
            });
  }

  @Override
  public CompletableResultCode export(Collection<SpanData> ended) {
    spans.addAll(ended);
    return CompletableResultCode.ofSuccess();
  }

  @Override
  public CompletableResultCode flush() {
    return CompletableResultCode.ofSuccess();
  }

  @Override
  public CompletableResultCode shutdown() {
    return CompletableResultCode.ofSuccess();
  }
}
