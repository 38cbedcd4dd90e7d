package dev.connectorsdk.micrometer;

import dev.connectorsdk.core.event.CallFinished;
import io.micrometer.observation.Observation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The observation of a call: all its attempts, waits and token requests. */
public final class CallContext extends Observation.Context {
  private final Operation operation;
  private final Optional<String> tag;
  private @Nullable CallFinished result;

  CallContext(Operation operation, Optional<String> tag) {
    this.operation = operation;
    this.tag = tag;
  }

  /** The name of the client class, such as {@code SophosClient}. */
  public String client() {
    return operation.client();
  }

  /** The HTTP method. */
  public String method() {
    return operation.method();
  }

  /** The path with its placeholders, such as {@code /common/v1/alerts/{id}}. */
  public String uriTemplate() {
    return operation.uri();
  }

  /** The {@link dev.connectorsdk.core.CallOptions#tag() tag} of the call; any number of values. */
  public Optional<String> tag() {
    return tag;
  }

  /** The result; absent while the call runs. */
  public Optional<CallFinished> result() {
    return Optional.ofNullable(result);
  }

  Operation operation() {
    return operation;
  }

  void finish(CallFinished event) {
    result = event;
  }
}
