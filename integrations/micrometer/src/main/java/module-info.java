/** Metrics and traces of the clients through Micrometer. */
@SuppressWarnings("requires-transitive-automatic") // Micrometer has no module descriptors
module dev.connectorsdk.micrometer {
  requires transitive dev.connectorsdk.core;
  requires static transitive dev.connectorsdk.sophos;
  requires transitive micrometer.commons;
  requires transitive micrometer.core;
  requires transitive micrometer.observation;

  exports dev.connectorsdk.micrometer;
}
