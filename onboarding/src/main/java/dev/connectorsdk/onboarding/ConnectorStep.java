package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.action.ConnectorActions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The StackOne project has the connector, with the actions of the request. */
final class ConnectorStep extends Step {
  private final OnboardingContext context;

  ConnectorStep(OnboardingContext context) {
    super("connector", "StackOne connector");
    this.context = context;
  }

  @Override
  public PlanStep inspect() {
    return listed().map(this::withActions).orElseGet(this::withoutActions);
  }

  private String key() {
    return context.request().connectorKey();
  }

  private Optional<ConnectorActions> listed() {
    return context
        .stackOne()
        .actions()
        .list(query -> query.addConnectors(key()))
        .first(connector -> connector.key().filter(key()::equals).isPresent());
  }

  private PlanStep withActions(ConnectorActions connector) {
    List<String> missing = new ArrayList<>(context.actions());
    missing.removeAll(
        connector.actions().stream().flatMap(action -> action.id().stream()).toList());
    String name = connector.name().orElse(key());
    if (missing.isEmpty() || connector.actions().isEmpty()) {
      return done(name + ", " + connector.actions().size() + " actions.", "");
    }
    return blocked(
        name + " has no action " + String.join(", ", missing) + ".",
        "Use actions that the connector has: actions().list() returns them.");
  }

  /** A connector without actions is in the older list only. */
  @SuppressWarnings("deprecation") // StackOne has no other operation for it
  private PlanStep withoutActions() {
    try {
      context.stackOne().connectors().get(key());
      return done("Available, without actions.", "");
    } catch (NotFoundException e) {
      return blocked(
          "StackOne has no connector " + key() + ".",
          "Check the key, and that the connector is enabled for the project.");
    }
  }
}
