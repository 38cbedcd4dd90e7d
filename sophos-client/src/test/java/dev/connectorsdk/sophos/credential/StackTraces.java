package dev.connectorsdk.sophos.credential;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a log would show of a failure. */
final class StackTraces {
  private StackTraces() {}

  static String of(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
