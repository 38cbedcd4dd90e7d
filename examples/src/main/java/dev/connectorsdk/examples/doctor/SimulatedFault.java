package dev.connectorsdk.examples.doctor;

/** What the demonstration can break, one at a time. */
enum SimulatedFault {
  SWAPPED,
  EXPIRED_CREDENTIAL,
  DISABLED_KEY,
  DISABLED_PROFILE,
  SUSPENDED_ACCOUNT
}
