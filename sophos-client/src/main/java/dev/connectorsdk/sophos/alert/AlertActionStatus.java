package dev.connectorsdk.sophos.alert;

/**
 * How far an action on an alert has come. That {@code completed} exists is unverified.
 *
 * @param value the text that the service uses; one that this version does not know is kept
 */
public record AlertActionStatus(String value) {
  public static final AlertActionStatus REQUESTED = new AlertActionStatus("requested");
  public static final AlertActionStatus STARTED = new AlertActionStatus("started");
  public static final AlertActionStatus COMPLETED = new AlertActionStatus("completed");
}
