package dev.connectorsdk.spring;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A configuration from which no client can be created. Contains no secret. */
final class InvalidConfigurationException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String description;
  private final String action;

  /**
   * Creates an exception.
   *
   * @param description what is wrong, in a sentence that names the property
   * @param action what to do, in a sentence
   */
  InvalidConfigurationException(String description, String action) {
    this(description, action, null);
  }

  InvalidConfigurationException(String description, String action, @Nullable Throwable cause) {
    super(description + " " + action, cause);
    this.description = description;
    this.action = action;
  }

  String description() {
    return description;
  }

  String action() {
    return action;
  }
}
