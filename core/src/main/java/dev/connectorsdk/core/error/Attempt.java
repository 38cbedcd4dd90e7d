package dev.connectorsdk.core.error;

import java.io.Serializable;
import java.time.Duration;

/**
 * One attempt of a call.
 *
 * @param outcome the HTTP status, such as {@code "503"}, or the name of the exception class
 * @param pause the wait before the next attempt; zero after the last one
 */
public record Attempt(String outcome, Duration pause) implements Serializable {

  @Override
  public String toString() {
    return pause.isZero() ? outcome : outcome + ", waited " + pause.toMillis() + " ms";
  }
}
