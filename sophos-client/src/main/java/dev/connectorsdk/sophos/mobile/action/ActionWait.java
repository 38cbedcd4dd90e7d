package dev.connectorsdk.sophos.mobile.action;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.RunException;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.call.CallTimeout;
import dev.connectorsdk.sophos.WaitProgress;
import dev.connectorsdk.sophos.internal.StatePoll;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;

/** The wait for the success of an action. */
final class ActionWait {
  private final ApiBinding binding;
  private final String id;

  ActionWait(ApiBinding binding, String id) {
    this.binding = binding;
    this.id = id;
  }

  MobileAction await(
      Function<CallTimeout, MobileAction> read,
      Duration timeout,
      Consumer<? super WaitProgress<MobileAction>> listener) {
    StatePoll<MobileAction> poll =
        new StatePoll<>(
            binding,
            operation(),
            read,
            MobileAction::isFinished,
            "The action goes on: wait again, also in another process with the id " + id + ".");
    MobileAction action = poll.await(timeout, listener);
    if (action.state().filter(MobileAction.State.SUCCESSFUL::equals).isPresent()) {
      return action;
    }
    throw failure(action);
  }

  private RunException failure(MobileAction action) {
    String state = action.state().map(MobileAction.State::value).orElse("");
    String reason = action.error().map(error -> " (" + error + ")").orElse("");
    return new RunException(
        CallReport.notSent(binding.name(operation())),
        id,
        action.error().orElse(state),
        "ended without success: " + state + reason + ".",
        "Check that the device is enrolled and supports the action (availableActions), then create"
            + " the action again.",
        null);
  }

  private String operation() {
    return "GET /mobile/v1/actions/" + id;
  }
}
