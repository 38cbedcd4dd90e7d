package dev.connectorsdk.core.error;

import java.io.Serializable;
import java.time.Duration;

/**
 * One try of a call that was tried more than once.
 *
 * @param outcome what came of it, in a few words: {@code "503"}, {@code "connection refused"}
 * @param pause how long the client waited after it before it tried again; zero after the last
 */
public record Attempt(String outcome, Duration pause) implements Serializable {

  @Override
  public String toString() {
    return pause.isZero() ? outcome : outcome + ", waited " + pause.toMillis() + " ms";
  }
}
