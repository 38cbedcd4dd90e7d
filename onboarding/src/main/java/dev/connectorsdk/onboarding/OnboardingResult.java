package dev.connectorsdk.onboarding;

import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import java.util.Optional;

/**
 * What came of a run.
 *
 * @param plan the steps as they are now
 * @param profile the connector profile, absent if the run did not get that far
 * @param account the customer's linked account, absent if there is none yet
 */
public record OnboardingResult(
    Plan plan, Optional<ConnectorProfile> profile, Optional<LinkedAccount> account) {

  /** Whether the customer's account is linked and works. */
  public boolean isComplete() {
    return plan.isComplete();
  }
}
