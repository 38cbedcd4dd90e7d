/** A program that is also run as a fat jar. */
module consumer {
  requires dev.connectorsdk.onboarding;

  opens consumer to
      dev.connectorsdk.core;
}
