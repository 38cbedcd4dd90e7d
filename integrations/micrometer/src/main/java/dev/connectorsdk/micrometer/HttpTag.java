package dev.connectorsdk.micrometer;

import java.util.OptionalInt;

/**
 * The names and values of tags, as they are usual for the HTTP clients that Micrometer and Spring
 * instrument.
 */
final class HttpTag {
  static final String CLIENT_NAME = "client.name";
  static final String METHOD = "method";
  static final String URI = "uri";
  static final String STATUS = "status";
  static final String OUTCOME = "outcome";
  static final String EXCEPTION = "exception";

  /** Added by Micrometer to the timer of an observation. */
  static final String ERROR = "error";

  static final String NONE = "none";

  /** The status of a call that received no response. */
  private static final String IO_ERROR = "IO_ERROR";

  /** The status of a call that was not sent. */
  private static final String CLIENT_ERROR = "CLIENT_ERROR";

  private static final String TRANSPORT_EXCEPTION = "TransportException";
  private static final String UNKNOWN = "UNKNOWN";

  private HttpTag() {}

  /**
   * Returns the status of a call or an attempt.
   *
   * @param failure the name of an exception class
   */
  static String status(OptionalInt status, String failure) {
    if (status.isPresent()) {
      return String.valueOf(status.getAsInt());
    }
    boolean transport = failure.equals(TRANSPORT_EXCEPTION);
    return transport ? IO_ERROR : failure.equals(NONE) ? NONE : CLIENT_ERROR;
  }

  /** Returns the status of an attempt that received no response. */
  static String ioError() {
    return IO_ERROR;
  }

  /** Returns the class of a status. */
  static String outcome(OptionalInt status) {
    return switch (status.orElse(0) / 100) {
      case 1 -> "INFORMATIONAL";
      case 2 -> "SUCCESS";
      case 3 -> "REDIRECTION";
      case 4 -> "CLIENT_ERROR";
      case 5 -> "SERVER_ERROR";
      default -> UNKNOWN;
    };
  }
}
