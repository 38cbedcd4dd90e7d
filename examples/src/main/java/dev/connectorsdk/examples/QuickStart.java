package dev.connectorsdk.examples;

// snippet quick-start
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.onboarding.Customer;
import dev.connectorsdk.onboarding.Onboarding;
import dev.connectorsdk.onboarding.OnboardingListener;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.account.LinkedAccount;

final class QuickStart {
  static String linkCustomer(ClientCredentials credentials, ApiKey key, OnboardingListener people) {
    try (SophosClient sophos = SophosClient.create(credentials);
        StackOneClient stackOne = StackOneClient.create(key)) {
      return Onboarding.of(
              sophos,
              stackOne,
              request ->
                  request
                      .profileName("Sophos Central")
                      .credential(credentials)
                      .role(ServicePrincipalRole.READ_ONLY)
                      .probeAction("sophos_list_alerts"))
          .run(new Customer("customer-1", "Customer One"), people)
          .account()
          .map(LinkedAccount::id)
          .orElseThrow();
    }
  }
}
// end
