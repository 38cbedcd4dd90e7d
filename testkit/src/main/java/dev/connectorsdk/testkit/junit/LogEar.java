package dev.connectorsdk.testkit.junit;

import dev.connectorsdk.testkit.http.SecretMarker;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Hears all that is logged and keeps what shows a secret, until it is closed. */
final class LogEar extends Handler implements AutoCloseable {
  private static final int AROUND = 80;

  private final Queue<String> shown = new ConcurrentLinkedQueue<>();
  private final SimpleFormatter formatter = new SimpleFormatter();
  private final Logger root = Logger.getLogger("");
  private final Level before = root.getLevel();

  /** Hears from now on, also if somebody has changed the level meanwhile. */
  void listen() {
    root.removeHandler(this);
    root.addHandler(this);
    root.setLevel(Level.ALL);
    setLevel(Level.ALL);
  }

  /** What has shown a secret since this was last asked, without the secret. */
  List<String> heard() {
    List<String> heard = new ArrayList<>();
    for (String line = shown.poll(); line != null; line = shown.poll()) {
      heard.add(line);
    }
    return heard;
  }

  @Override
  public void publish(LogRecord line) {
    StringWriter text = new StringWriter();
    text.append(formatter.formatMessage(line));
    if (line.getThrown() != null) {
      line.getThrown().printStackTrace(new PrintWriter(text));
    }
    if (SecretMarker.isIn(text.toString())) {
      shown.add(line.getLoggerName() + ": " + beginning(text.toString()));
    }
  }

  /** What stands before the mark, so that no more of the secret is repeated. */
  private static String beginning(String text) {
    int mark = text.indexOf(SecretMarker.TEXT);
    if (mark < 0) {
      return "(in Base64)";
    }
    int end = mark + SecretMarker.TEXT.length();
    return text.substring(Math.max(0, end - AROUND), end);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    root.removeHandler(this);
    root.setLevel(before);
  }
}
