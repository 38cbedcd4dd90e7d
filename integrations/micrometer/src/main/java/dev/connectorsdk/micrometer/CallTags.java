package dev.connectorsdk.micrometer;

import io.micrometer.core.instrument.Tags;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tags of calls. They are created once: the events have a limited number of operations,
 * statuses and exceptions.
 */
final class CallTags {
  private final Tags common;
  private final Map<Call, Tags> calls = new ConcurrentHashMap<>();

  private record Call(String client, String operation, int status, String failure) {}

  CallTags(Tags common) {
    this.common = common;
  }

  /** The tags that each meter has. */
  Tags common() {
    return common;
  }

  Tags ofClient(String client) {
    return common.and(HttpTag.CLIENT_NAME, client);
  }

  Tags ofOperation(String client, String text) {
    Operation operation = Operation.of(client, text);
    return ofClient(client).and(HttpTag.METHOD, operation.method(), HttpTag.URI, operation.uri());
  }

  /**
   * Returns the tags of a call that ended.
   *
   * @param status its HTTP status; 0 without a response
   * @param failure the name of an exception class, or {@link HttpTag#NONE}
   */
  Tags of(String client, String operation, int status, String failure) {
    return calls.computeIfAbsent(new Call(client, operation, status, failure), this::create);
  }

  /**
   * Returns the tags of a failed attempt.
   *
   * @param outcome its HTTP status, or the name of an exception class
   */
  Tags ofRetry(String client, String operation, String outcome) {
    boolean responded = !outcome.isEmpty() && Character.isDigit(outcome.charAt(0));
    return ofOperation(client, operation)
        .and(
            HttpTag.STATUS,
            responded ? outcome : HttpTag.ioError(),
            HttpTag.EXCEPTION,
            responded ? HttpTag.NONE : outcome);
  }

  private Tags create(Call call) {
    OptionalInt status = call.status() == 0 ? OptionalInt.empty() : OptionalInt.of(call.status());
    return ofOperation(call.client(), call.operation())
        .and(
            HttpTag.STATUS,
            HttpTag.status(status, call.failure()),
            HttpTag.OUTCOME,
            HttpTag.outcome(status),
            HttpTag.EXCEPTION,
            call.failure(),
            HttpTag.ERROR,
            call.failure());
  }
}
