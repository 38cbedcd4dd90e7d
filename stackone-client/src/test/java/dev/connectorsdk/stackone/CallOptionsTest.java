package dev.connectorsdk.stackone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.stackone.fixture.EachServiceAge;
import dev.connectorsdk.stackone.fixture.LinkedService;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The options of a scope are those of its calls alone. */
@EachServiceAge
class CallOptionsTest {
  /** In a header that every operation may have. */
  private static final String MARK = "application/json;job=nightly";

  private final LinkedService acme;

  CallOptionsTest(ServiceAge age) {
    acme = new LinkedService(age);
  }

  @AfterEach
  void close() {
    acme.close();
  }

  private long marked() {
    return acme.service.traffic().calls().stream()
        .filter(call -> call.header("Accept").filter(MARK::equals).isPresent())
        .count();
  }

  @Test
  void account_withHeader_isSentByItsActions() {
    AccountScope account = acme.account();
    AccountScope nightly = account.with(o -> o.putHeaders("Accept", MARK));

    nightly.actions().run("acme_list_things");
    account.actions().run("acme_list_things");

    assertThat(marked()).isEqualTo(1);
  }

  @Test
  void client_withHeader_isSentByItsResourcesAndAccounts() {
    StackOneClient nightly = acme.client.with(o -> o.putHeaders("Accept", MARK));

    nightly.accounts().get(acme.accountId);
    nightly.account(acme.accountId).actions().run("acme_list_things");
    acme.client.accounts().get(acme.accountId);

    assertThat(marked()).isEqualTo(2);
  }

  @Test
  void client_afterACall_hasOnePermitLess() {
    long before = acme.client.rateLimitState().availableCalls().orElseThrow();

    acme.client.accounts().get(acme.accountId);

    assertThat(acme.client.rateLimitState().availableCalls()).hasValue(before - 1);
  }
}
