package dev.connectorsdk.stackone.log;

/**
 * The authentication method of a caller. Unknown values are kept.
 *
 * @param value the value in StackOne's API
 */
public record LogAuthType(String value) {
  /** An API key of the project. */
  public static final LogAuthType API_KEY = new LogAuthType("API_KEY");

  @Override
  public String toString() {
    return value;
  }
}
