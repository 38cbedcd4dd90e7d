/** Typed client of the Sophos Central APIs. */
module dev.connectorsdk.sophos {
  requires transitive dev.connectorsdk.core;
  requires retrofit2;
  requires static org.immutables.value.annotations;

  exports dev.connectorsdk.sophos.access;

  opens dev.connectorsdk.sophos.access to
      dev.connectorsdk.core;
}
