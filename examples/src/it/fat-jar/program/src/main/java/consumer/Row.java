package consumer;

import java.util.Optional;

/** A row of an action, read by the SDK. */
public record Row(String id, Optional<Part> part) {
  /** A part of a row. */
  public record Part(String label) {}
}
