package dev.connectorsdk.onboarding;

import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import java.util.Optional;

/**
 * The result of a run.
 *
 * @param plan the steps with their states after the run
 * @param profile the connector profile, absent if the run ended before
 * @param account the customer's linked account, absent if there is none yet
 */
public record OnboardingResult(
    Plan plan, Optional<ConnectorProfile> profile, Optional<LinkedAccount> account) {

  /** Whether the customer's account is linked and verified. */
  public boolean isComplete() {
    return plan.isComplete();
  }
}
