package consumer;

import consumer.closed.ClosedRow;
import consumer.open.OpenRow;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.action.ActionResult;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.util.Map;

/** Reads an action's rows as records of this module: one package is open to the SDK, one is not. */
final class TypedRows {
  private TypedRows() {}

  static void read(StackOneSimulator project, StackOneClient stackOne) {
    SimulatedResponse response = SimulatedResponse.ok(Map.of("data", Map.of("id", "7")));
    project.faults().on("POST", "/actions/rpc").times(1).inject(Fault.response(response));
    ActionResult result = stackOne.account("a1").actions().run("acme_get");
    if (!result.rowAs(OpenRow.class).orElseThrow().id().equals("7")) {
      throw new AssertionError("A record in an open package was not read");
    }
    try {
      result.rowAs(ClosedRow.class);
    } catch (IllegalArgumentException expected) {
      if (expected.getMessage().contains("opens consumer.closed to dev.connectorsdk.core;")) {
        return;
      }
      throw expected;
    }
    throw new AssertionError("A record in a closed package was read");
  }
}
