package dev.connectorsdk.stackone.log;

/**
 * What a caller proved itself with. StackOne may add values: one that this class does not know is
 * kept as it came.
 *
 * @param value the value as StackOne writes it
 */
public record LogAuthType(String value) {
  /** An API key of the project. */
  public static final LogAuthType API_KEY = new LogAuthType("API_KEY");

  @Override
  public String toString() {
    return value;
  }
}
