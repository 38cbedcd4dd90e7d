package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.profile.GuidedChange;
import java.util.Optional;
import java.util.function.Consumer;

/** What keeps the credential at StackOne. */
interface Holder {

  /** What it is, for people; absent if the project has none that can be used. */
  Optional<String> find();

  /** Whether a person has to change it in any case. */
  boolean isGuided();

  /**
   * Puts a credential in.
   *
   * @param step the step that it is done for
   * @param guide told if a person has to do it
   * @return whether it is in; false if a person did not come in time
   */
  boolean put(ClientCredentials credential, PlanStep step, Consumer<GuidedChange> guide);
}
