package dev.connectorsdk.core.internal.config;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A value of a configuration that cannot be used. Its message contains no configured value, so that
 * a diagnosis can show it.
 */
public final class ConfigurationException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  private final String problem;
  private final String remedy;

  /**
   * Creates an exception with the message {@code problem: remedy.}
   *
   * @param problem what is wrong, without the value
   * @param remedy what to do
   */
  public ConfigurationException(String problem, String remedy) {
    this(problem, remedy, null);
  }

  private ConfigurationException(String problem, String remedy, @Nullable Throwable cause) {
    super(problem + ": " + remedy + ".", cause);
    this.problem = problem;
    this.remedy = remedy;
  }

  /** Returns the same problem with its place in front. */
  public ConfigurationException in(String place) {
    return new ConfigurationException(place + problem, remedy, this);
  }

  /** What is wrong, as a sentence. */
  public String problem() {
    return problem + ".";
  }

  /** What to do, as a sentence. */
  public String remedy() {
    return Character.toUpperCase(remedy.charAt(0)) + remedy.substring(1) + ".";
  }
}
