package dev.connectorsdk.testkit.stackone;

/**
 * What the simulator answers when connector profiles are written over HTTP.
 *
 * <p>StackOne publishes no write operation of {@code /connector_profiles}: the paths and the shape
 * of {@link #SUPPORTED} are invented.
 */
public enum ProfileWriteMode {
  /** 404, as a service without the operation. */
  NOT_FOUND,
  /** 405, as a service that only lists profiles. */
  METHOD_NOT_ALLOWED,
  /** 501, as a service that keeps the operation for later. */
  NOT_IMPLEMENTED,
  /** The operations work: POST, PATCH and DELETE change the simulated project. */
  SUPPORTED
}
