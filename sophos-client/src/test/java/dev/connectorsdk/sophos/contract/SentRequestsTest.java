package dev.connectorsdk.sophos.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.testkit.contract.Contract;
import dev.connectorsdk.testkit.contract.PublishedOperation;
import dev.connectorsdk.testkit.contract.RunsLast;
import dev.connectorsdk.testkit.contract.SentContract;
import dev.connectorsdk.testkit.contract.SentRequest;
import dev.connectorsdk.testkit.contract.SentRequests;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All requests that the tests of this module sent, against the table of published operations. */
@RunsLast
class SentRequestsTest {
  private static final Contract CONTRACT = Published.contract();

  private final List<SentRequest> requests = SentRequests.all();
  private final SentContract sent = new SentContract(CONTRACT, Published.known(), requests);
  private final List<SentRequest> published =
      requests.stream().filter(request -> sent.operation(request).isPresent()).toList();

  @BeforeEach
  void requireWholeRun() {
    assumeTrue(SentRequests.isWholeRun(SophosClient.class), "only some test classes run");
  }

  @Test
  void requests_differFromTable_onlyAsListed() {
    assertThat(sent.differences())
        .as("requests against operations.csv; accepted differences are in differences.txt")
        .containsExactlyInAnyOrderElementsOf(sent.expected());
  }

  /** Accepted requests to unpublished operations are left out: the table does not have them. */
  @Test
  void request_selectsOneAccount_byTheHeaderOfTheTable() {
    for (SentRequest request : published) {
      String header = sent.operation(request).map(one -> one.fact("account_header")).orElseThrow();
      assertThat(accountHeaders(request))
          .as("account headers of %s", request)
          .hasSize(header.isEmpty() ? 0 : 1)
          .isSubsetOf(Set.of(header.toLowerCase(Locale.ROOT).split("\\|")));
    }
  }

  @Test
  void request_goesToTheHostOfTheTable() {
    for (SentRequest request : published) {
      if (!request.server().isEmpty()) {
        PublishedOperation operation = sent.operation(request).orElseThrow();
        String host = request.server().equals("global") ? "global" : "regional";
        assertThat(host).as("host of %s", request).isEqualTo(operation.fact("host"));
      }
    }
  }

  private static Set<String> accountHeaders(SentRequest request) {
    Set<String> headers = new TreeSet<>(request.headers());
    headers.removeIf(name -> !name.matches("x-(tenant|partner|organization|distributor)-id"));
    return headers;
  }
}
