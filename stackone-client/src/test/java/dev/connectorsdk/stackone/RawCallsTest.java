package dev.connectorsdk.stackone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.raw.RawPaging;
import dev.connectorsdk.core.raw.RawResponse;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.fixture.EachServiceAge;
import dev.connectorsdk.stackone.fixture.LinkedService;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls by path: of the platform, and of one account. */
@EachServiceAge
class RawCallsTest {
  private final LinkedService acme;

  RawCallsTest(ServiceAge age) {
    acme = new LinkedService(age);
  }

  @AfterEach
  void close() {
    acme.close();
  }

  @Test
  void platform_account_isTheTypedModel() {
    RawResponse response = acme.client.raw().get("/accounts/" + acme.accountId);

    assertThat(response.as(LinkedAccount.class))
        .isEqualTo(acme.client.accounts().get(acme.accountId));
    assertThat(response.asMap()).containsEntry("id", acme.accountId);
  }

  @Test
  void platform_list_isRead() {
    assertThat(
            acme
                .client
                .raw()
                .list("/actions", RawPaging.byCursor("data", "next", "next"), Map.class, q -> q)
                .stream())
        .hasSameSizeAs(acme.client.actions().list().stream().toList());
  }

  @Test
  void account_action_hasTheAccountsHeader() {
    RawResponse response =
        acme.account()
            .raw()
            .post("/actions/rpc", r -> r.body(Map.of("action", "acme_list_things")));

    assertThat(response.status()).isEqualTo(200);
    assertThat(acme.service.traffic().calls())
        .last()
        .satisfies(call -> assertThat(call.header("x-account-id")).contains(acme.accountId));
  }
}
