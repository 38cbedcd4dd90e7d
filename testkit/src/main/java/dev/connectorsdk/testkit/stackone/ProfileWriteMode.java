package dev.connectorsdk.testkit.stackone;

/**
 * What the simulator answers when connector profiles are written over HTTP.
 *
 * <p>StackOne publishes no write operation of {@code /connector_profiles}: the paths and the shape
 * of {@link #SUPPORTED} are invented.
 */
public enum ProfileWriteMode {
  /** 404, as a service without the operation. */
  NOT_FOUND(404),
  /** 405, as a service that only lists profiles. */
  METHOD_NOT_ALLOWED(405),
  /** 501, as a service that keeps the operation for later. */
  NOT_IMPLEMENTED(501),
  /** The operations work: POST, PATCH and DELETE change the simulated project. */
  SUPPORTED(200);

  private final int status;

  ProfileWriteMode(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }
}
