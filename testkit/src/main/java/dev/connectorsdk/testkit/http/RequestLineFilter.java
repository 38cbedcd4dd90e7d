package dev.connectorsdk.testkit.http;

import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import mockwebserver3.MockWebServer;
import org.jspecify.annotations.Nullable;

/**
 * Removes request targets from the log of MockWebServer, at every level: the path of an auth link
 * is a secret, and a query can contain one. {@link Traffic} has the masked requests.
 *
 * @param next the filter that was set before, which still decides
 */
record RequestLineFilter(@Nullable Filter next) implements Filter {
  private static final Pattern RECEIVED =
      Pattern.compile("(received request: \\S+).*?( and responded: |$)", Pattern.DOTALL);
  private static final Pattern FAILED = Pattern.compile("( failed: [\\w.$]+).*", Pattern.DOTALL);

  /** Sets the filter unless it is set; a filter of the application stays in force. */
  static void install() {
    Logger logger = Logger.getLogger(MockWebServer.class.getName());
    Filter current = logger.getFilter();
    if (!(current instanceof RequestLineFilter)) {
      logger.setFilter(new RequestLineFilter(current));
    }
  }

  @Override
  public boolean isLoggable(LogRecord line) {
    String text = String.valueOf(line.getMessage());
    line.setMessage(FAILED.matcher(RECEIVED.matcher(text).replaceAll("$1$2")).replaceAll("$1"));
    if (line.getThrown() != null) {
      line.setThrown(withoutMessage(line.getThrown()));
    }
    return next == null || next.isLoggable(line);
  }

  /** The messages of MockWebServer's exceptions quote the request line. */
  private static Throwable withoutMessage(Throwable thrown) {
    Throwable masked = new Throwable(thrown.getClass().getName());
    masked.setStackTrace(thrown.getStackTrace());
    return masked;
  }
}
