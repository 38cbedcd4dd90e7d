package dev.connectorsdk.testkit.stackone.internal.session;

import dev.connectorsdk.testkit.stackone.SimulatedCustomer;
import dev.connectorsdk.testkit.stackone.internal.account.Account;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Opens auth links without a browser. */
public final class Customer implements SimulatedCustomer {
  private final AccountLinking linking;

  public Customer(AccountLinking linking) {
    this.linking = linking;
  }

  @Override
  public Account open(URI authLink) {
    return link(authLink, null);
  }

  @Override
  public Account open(URI authLink, String connectorKey) {
    return link(authLink, connectorKey);
  }

  @Override
  public void cancel(URI authLink) {
    end(authLink, "cancelled", null, null);
  }

  @Override
  public void fail(URI authLink, String oauthErrorCode, String description) {
    end(authLink, "error", oauthErrorCode, description);
  }

  private void end(URI authLink, String status, @Nullable String code, @Nullable String text) {
    try {
      linking.fail(linking.open(AuthLink.token(authLink)), status, code, text);
    } catch (ApiErrorException rejection) {
      throw new IllegalStateException(rejection.text(), rejection);
    }
  }

  private Account link(URI authLink, @Nullable String connectorKey) {
    try {
      return linking.link(linking.open(AuthLink.token(authLink)), connectorKey);
    } catch (ApiErrorException rejection) {
      throw new IllegalStateException(rejection.text(), rejection);
    }
  }
}
