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

/** Collects the log lines that contain a secret, until it is closed. */
final class SecretLogHandler extends Handler implements AutoCloseable {
  private static final int AROUND = 80;

  private final Queue<String> shown = new ConcurrentLinkedQueue<>();
  private final SimpleFormatter formatter = new SimpleFormatter();
  private final Logger root = Logger.getLogger("");
  private final Level before = root.getLevel();

  /** Starts to listen, also after another logger configuration has changed the level. */
  void listen() {
    root.removeHandler(this);
    root.addHandler(this);
    root.setLevel(Level.ALL);
    setLevel(Level.ALL);
  }

  /** Returns the lines since the last call, without the secret. */
  List<String> found() {
    List<String> found = new ArrayList<>();
    for (String line = shown.poll(); line != null; line = shown.poll()) {
      found.add(line);
    }
    return found;
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

  /** Returns the text before the marker, so that the failure does not repeat the secret. */
  private static String beginning(String text) {
    int mark = text.indexOf(SecretMarker.TEXT);
    if (mark < 0) {
      return "(encoded)";
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
