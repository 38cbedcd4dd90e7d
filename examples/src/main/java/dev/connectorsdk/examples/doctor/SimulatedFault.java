package dev.connectorsdk.examples.doctor;

/** Faults that can be injected into the simulators. */
enum SimulatedFault {
  SWAPPED,
  EXPIRED_CREDENTIAL,
  DISABLED_KEY,
  DISABLED_PROFILE,
  SUSPENDED_ACCOUNT
}
