package dev.connectorsdk.onboarding.diagnosis;

import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.internal.config.Nearest;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.account.AccountErrorCode;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.action.ActionCatalog;
import dev.connectorsdk.stackone.action.ActionMeta;
import dev.connectorsdk.stackone.action.ActionSelection;
import dev.connectorsdk.stackone.action.ConnectorActions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Runs an action for an account, and explains its failure by the catalog of actions. */
record ActionCheck(StackOneClient client, String account, String action) {

  CheckResult result() {
    Optional<ActionCatalog> enabled =
        optional(() -> client.account(account).actions().catalog(Duration.ZERO));
    if (enabled.filter(this::mayWrite).isPresent()) {
      return CheckResult.warning(
          action + " was not run, since it may change data.",
          "Give a read-only action, such as one whose name begins with list or get.");
    }
    try {
      client.account(account).actions().run(action);
      return CheckResult.ok(action + " succeeded.");
    } catch (StatusException e) {
      return failure(e, enabled);
    }
  }

  private Optional<ActionMeta> meta(ConnectorActions connector) {
    return connector.actions().stream()
        .filter(one -> one.id().filter(action::equals).isPresent())
        .findFirst();
  }

  private boolean mayWrite(ActionCatalog enabled) {
    return enabled.connectors().stream()
        .anyMatch(
            connector ->
                meta(connector)
                    .filter(one -> !ActionSelection.reads().matches(connector, one))
                    .isPresent());
  }

  private CheckResult failure(StatusException e, Optional<ActionCatalog> enabled) {
    CheckResult refused = CheckResult.failed(e);
    Optional<String> code = AccountErrorCode.of(e).map(Object::toString);
    if (code.isPresent()) {
      return CheckResult.failed(
          "Sophos Central refuses the account's credentials (" + code.get() + ").",
          refused.advice());
    }
    if (e.status() != 400 && e.status() != 403 && e.status() != 404) {
      return refused;
    }
    List<ConnectorActions> connectors =
        optional(() -> client.actions().list().stream().toList()).orElse(List.of());
    Optional<ConnectorActions> owner =
        connectors.stream().filter(one -> meta(one).isPresent()).findFirst();
    if (owner.isEmpty()) {
      return connectors.isEmpty() ? refused(e, refused) : unknown(connectors, refused);
    }
    return ofOtherConnector(owner.get(), refused)
        .or(() -> notEnabled(enabled, refused))
        .or(() -> withoutArguments(owner.get(), refused))
        .orElseGet(() -> refused(e, refused));
  }

  private static CheckResult refused(StatusException e, CheckResult refused) {
    return e instanceof ForbiddenException
        ? CheckResult.failed(
            refused.evidence(),
            "If other accounts run actions with this key, the role of the account's Sophos Central"
                + " credential is insufficient; otherwise add the scope \"Actions\" to the API key.")
        : refused;
  }

  private CheckResult unknown(List<ConnectorActions> connectors, CheckResult refused) {
    List<String> similar =
        Nearest.names(
            action,
            connectors.stream()
                .flatMap(one -> one.actions().stream())
                .flatMap(one -> one.id().stream())
                .toList());
    return CheckResult.failed(
        "No connector of the project has the action \"" + action + "\". " + refused.evidence(),
        similar.isEmpty()
            ? "Look up the id of the action in the connector's list of actions."
            : "Check its id; similar ones: " + String.join(", ", similar) + ".");
  }

  private Optional<CheckResult> ofOtherConnector(ConnectorActions owner, CheckResult refused) {
    Optional<String> provider =
        optional(() -> client.accounts().get(account)).flatMap(LinkedAccount::provider);
    Optional<String> key = owner.key();
    return provider.isEmpty() || key.isEmpty() || provider.equals(key)
        ? Optional.empty()
        : Optional.of(
            CheckResult.failed(
                "%s is an action of the connector %s, and the account is one of %s. %s"
                    .formatted(action, key.get(), provider.get(), refused.evidence()),
                "Give an action of the account's connector, or another account."));
  }

  private Optional<CheckResult> notEnabled(Optional<ActionCatalog> enabled, CheckResult refused) {
    return enabled
        .filter(catalog -> catalog.find(action).isEmpty())
        .map(
            catalog ->
                CheckResult.failed(
                    action
                        + " is not enabled in the account's connector profile. "
                        + refused.evidence(),
                    "Enable it in StackOne's dashboard: open the connector profile, Select"
                        + " Actions."));
  }

  private Optional<CheckResult> withoutArguments(ConnectorActions owner, CheckResult refused) {
    return meta(owner)
        .flatMap(ActionMeta::hasRequiredParameters)
        .filter(required -> required)
        .map(
            required ->
                CheckResult.failed(
                    action + " requires arguments. " + refused.evidence(),
                    "Give an action without required arguments, such as one that lists."));
  }

  /** What explains a failure may itself be refused. */
  private static <T> Optional<T> optional(Supplier<T> read) {
    try {
      return Optional.of(read.get());
    } catch (StatusException e) {
      return Optional.empty();
    }
  }
}
