/** Typed client of the StackOne platform API. */
module dev.connectorsdk.stackone {
  requires transitive dev.connectorsdk.core;
  requires retrofit2;
  requires static org.immutables.value.annotations;
}
