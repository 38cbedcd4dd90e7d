package dev.connectorsdk.examples.metrics;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.sophos.SophosClient;
import java.util.Map;

/** Carries the context of log lines to the threads of a client, for docs/observability.md. */
public final class TraceContext {
  private TraceContext() {}

  /** The context of a logging library, such as the MDC of SLF4J. */
  public interface LoggingContext {
    /** Returns the values of this thread. */
    Map<String, String> copy();

    /** Runs a task with these values. */
    void with(Map<String, String> values, Runnable task);
  }

  /** Returns a client whose tasks on other threads have the context of their caller. */
  public static SophosClient client(ClientCredentials credentials, LoggingContext logging) {
    return
    // snippet task-decorator
    SophosClient.builder()
        .credentials(credentials)
        .options(
            o ->
                o.taskDecorator(
                    task -> {
                      Map<String, String> context = logging.copy();
                      return () -> logging.with(context, task);
                    }))
        .build();
    // end
  }
}
