package dev.connectorsdk.testkit.stackone;

/**
 * How the simulator responds to requests that write connector profiles.
 *
 * <p>StackOne does not publish write operations of {@code /connector_profiles}: the paths and the
 * form of {@link #SUPPORTED} are invented.
 */
public enum ProfileWriteMode {
  /** 404, as from a service without the operation. */
  NOT_FOUND,
  /** 405, as from a service that only lists profiles. */
  METHOD_NOT_ALLOWED,
  /** 501, as from a service that does not implement the operation yet. */
  NOT_IMPLEMENTED,
  /** POST, PATCH and DELETE change the simulated project. */
  SUPPORTED
}
