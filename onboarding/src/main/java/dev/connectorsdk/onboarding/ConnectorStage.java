package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.onboarding.internal.Heading;
import dev.connectorsdk.onboarding.internal.Stage;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.action.ActionMeta;
import dev.connectorsdk.stackone.action.ConnectorActions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** StackOne has the connector, with the actions wanted. */
record ConnectorStage(Connection connection) implements Stage {
  private static final Heading HEADING = new Heading("connector", "Connector known to StackOne");

  @Override
  public Heading heading() {
    return HEADING;
  }

  @Override
  public PlanStep look() {
    return listed().map(this::withActions).orElseGet(this::older);
  }

  @Override
  public PlanStep carryOut(PlanStep found) {
    return found;
  }

  private String key() {
    return connection.request().connectorKey();
  }

  private Optional<ConnectorActions> listed() {
    return connection
        .stackOne()
        .actions()
        .list(query -> query.addConnectors(key()))
        .first(connector -> connector.key().filter(key()::equals).isPresent());
  }

  private PlanStep withActions(ConnectorActions connector) {
    List<String> missing = new ArrayList<>(connection.actions());
    missing.removeAll(connector.actions().stream().map(ActionMeta::id).toList());
    String name = connector.name().orElse(key());
    if (missing.isEmpty() || connector.actions().isEmpty()) {
      return HEADING.done(name + ", " + connector.actions().size() + " actions.", "");
    }
    return HEADING.blocked(
        name + " has no action " + String.join(", ", missing) + ".",
        "Choose from the actions that the connector has: actions().list() shows them.");
  }

  /** A connector without actions shows in the older list alone. */
  @SuppressWarnings("deprecation") // StackOne offers no other way to ask for it
  private PlanStep older() {
    try {
      connection.stackOne().connectors().get(key());
      return HEADING.done("Known, without actions.", "");
    } catch (NotFoundException e) {
      return HEADING.blocked(
          "StackOne has no connector " + key() + ".",
          "Check the key, and that the project is allowed the connector.");
    }
  }
}
