package consumer;

import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;

/**
 * Uses the clients, then the simulators, with whatever OkHttp the project gets. Each argument is
 * {@code works}, or a text that the error must have: the jar that is too old.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    expect("clients", args[0], Clients::call);
    expect("simulators", args[1], Main::simulators);
  }

  private static void simulators() {
    try (SophosCentralSimulator central = SophosCentralSimulator.start()) {
      SimulatedCredential credential = central.tenantCredential();
      Clients.firstAlert(
          central.identityUrl(),
          central.globalUrl(),
          credential.clientId(),
          credential.revealSecret());
    }
  }

  private static void expect(String subject, String expected, Runnable work) {
    try {
      work.run();
    } catch (IllegalStateException e) {
      if (expected.equals("works") || !e.getMessage().contains(expected)) {
        throw e;
      }
      System.out.println(subject + ": " + e.getMessage());
      return;
    }
    if (!expected.equals("works")) {
      throw new AssertionError("the " + subject + " worked, without an error about " + expected);
    }
    System.out.println(subject + " work");
  }
}
