package dev.connectorsdk.testkit.stackone;

import java.util.Map;

/** A connector without a provider, for tests that need no product. */
final class EchoConnector {
  static final String ECHO = "echo_say";

  private EchoConnector() {}

  /** Returns a connector whose action returns its own argument. */
  static SimulatedConnector echo() {
    return SimulatedConnector.of("echo", "Echo", "messaging")
        .with(
            SimulatedAction.of(
                    ECHO, "Say", call -> ActionResponse.of(call.query("text").orElse("nothing")))
                .requires("query", "text"))
        .with(SimulatedAction.of("echo_whisper", "Whisper", call -> ActionResponse.of("…")));
  }

  static StackOneSimulatorBuilder simulator() {
    return StackOneSimulator.builder().connector(echo());
  }

  static String echoProfile(StackOneSimulator simulator) {
    return simulator.dashboard().createProfile(ProfileForm.of("echo", "Echo").asDefault());
  }

  static SimulatedAccount linked(
      StackOneSimulator simulator, StackOneTestClient caller, String profileId) {
    return simulator
        .customer()
        .open(caller.link(Map.of("connector_profile_id", profileId, "multiple", true)));
  }
}
