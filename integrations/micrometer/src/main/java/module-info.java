/** Metrics and traces of the clients through Micrometer. */
@SuppressWarnings("requires-transitive-automatic") // Micrometer has no module descriptors
module dev.connectorsdk.micrometer {
  requires transitive dev.connectorsdk.core;
  requires transitive micrometer.commons;
  requires transitive micrometer.core;
  requires transitive micrometer.observation;
  // not transitive: an application of StackOne alone compiles without it
  requires static dev.connectorsdk.sophos;

  exports dev.connectorsdk.micrometer;
}
