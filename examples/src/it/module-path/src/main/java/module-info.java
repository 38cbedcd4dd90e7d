/** A program on the module path. */
module consumer {
  requires dev.connectorsdk.sophos;
  requires dev.connectorsdk.stackone;
  requires dev.connectorsdk.testkit;

  opens consumer.open to
      dev.connectorsdk.core;
}
