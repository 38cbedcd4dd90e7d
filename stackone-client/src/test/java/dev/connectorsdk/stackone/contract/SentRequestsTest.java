package dev.connectorsdk.stackone.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.testkit.contract.RunsLast;
import dev.connectorsdk.testkit.contract.SentContract;
import dev.connectorsdk.testkit.contract.SentRequests;
import org.junit.jupiter.api.Test;

/** All requests that the tests of this module sent, against the table of published operations. */
@RunsLast
class SentRequestsTest {
  @Test
  void requests_differFromTable_onlyAsListed() {
    assumeTrue(SentRequests.isWholeRun(StackOneClient.class), "only some test classes run");
    SentContract sent =
        new SentContract(Published.contract(), Published.known(), SentRequests.all());

    assertThat(sent.differences())
        .as("requests against operations.csv; accepted differences are in differences.txt")
        .containsExactlyInAnyOrderElementsOf(sent.expected());
  }
}
