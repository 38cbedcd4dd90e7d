package dev.connectorsdk.core.internal.http.call;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.event.CallFinished;
import dev.connectorsdk.core.event.CallRetried;
import dev.connectorsdk.core.event.CallStarted;
import dev.connectorsdk.core.event.CallThrottled;
import dev.connectorsdk.core.event.PropertyUnreadable;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.HTTP;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/** Publishes the events of one call. Without listeners no event is created. */
public final class CallEvents {
  public static final CallEvents NONE =
      new CallEvents(Listeners.none(), "", Optional.empty(), Timing.system(), Instant.MIN);
  private static final String COMPUTED_PATH = "{url}";

  private final Listeners listeners;
  private final String operation;
  private final Optional<String> tag;
  private final Timing timing;
  private final Instant start;

  private CallEvents(
      Listeners listeners, String operation, Optional<String> tag, Timing timing, Instant start) {
    this.listeners = listeners;
    this.operation = operation;
    this.tag = tag;
    this.timing = timing;
    this.start = start;
  }

  public static CallEvents of(
      Request request, Optional<String> tag, Listeners listeners, Timing timing) {
    return listeners.isEmpty()
        ? NONE
        : new CallEvents(listeners, operation(request), tag, timing, timing.now());
  }

  public void started() {
    if (!listeners.isEmpty()) {
      CallStarted event = new CallStarted(listeners.client(), operation, tag);
      listeners.publish(listener -> listener.callStarted(event));
    }
  }

  public void unreadable(String path, String expected) {
    if (!listeners.isEmpty()) {
      PropertyUnreadable event =
          new PropertyUnreadable(listeners.client(), operation, path, expected);
      listeners.publish(listener -> listener.propertyUnreadable(event));
    }
  }

  public void retried(int attempt, String outcome, Duration pause) {
    if (!listeners.isEmpty()) {
      CallRetried event =
          new CallRetried(listeners.client(), operation, attempt, outcome, pause, tag);
      listeners.publish(listener -> listener.callRetried(event));
    }
  }

  public void throttled(CallThrottled.Reason reason, Duration wait) {
    if (!listeners.isEmpty()) {
      CallThrottled event = new CallThrottled(listeners.client(), operation, reason, wait, tag);
      listeners.publish(listener -> listener.callThrottled(event));
    }
  }

  void finished(
      OptionalInt status,
      Optional<String> failure,
      int attempts,
      Supplier<Map<String, List<String>>> headers) {
    if (!listeners.isEmpty()) {
      Duration took = Duration.between(start, timing.now());
      CallFinished event =
          new CallFinished(
              listeners.client(), operation, status, failure, attempts, took, headers.get(), tag);
      listeners.publish(listener -> listener.callFinished(event));
    }
  }

  /** The method and the path as it is written in the annotation, without any id. */
  private static String operation(Request request) {
    Invocation invocation = request.tag(Invocation.class);
    String path = invocation == null ? "" : path(invocation.method());
    return request.method() + " " + (path.isEmpty() ? COMPUTED_PATH : path);
  }

  private static String path(Method method) {
    for (Annotation annotation : method.getAnnotations()) {
      String path = path(annotation);
      if (path != null) {
        return path;
      }
    }
    return "";
  }

  private static @Nullable String path(Annotation annotation) {
    if (annotation instanceof GET get) {
      return get.value();
    } else if (annotation instanceof POST post) {
      return post.value();
    } else if (annotation instanceof PUT put) {
      return put.value();
    } else if (annotation instanceof PATCH patch) {
      return patch.value();
    } else if (annotation instanceof DELETE delete) {
      return delete.value();
    } else if (annotation instanceof HEAD head) {
      return head.value();
    }
    return annotation instanceof HTTP http ? http.path() : null;
  }
}
