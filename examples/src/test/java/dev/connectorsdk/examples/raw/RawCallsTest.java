package dev.connectorsdk.examples.raw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.raw.RawPaging;
import dev.connectorsdk.core.raw.RawResponse;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The snippets of docs/raw-calls.md. */
class RawCallsTest {
  private final SophosCentralSimulator simulator = SophosCentralSimulator.builder().start();
  private final SophosClient sophos =
      SophosClient.builder()
          .allowHosts("127.0.0.1")
          .identityUrl(simulator.identityUrl())
          .apiUrl(simulator.globalUrl())
          .credentials(
              ClientCredentials.of(
                  simulator.tenantCredential().clientId(),
                  simulator.tenantCredential().revealSecret()))
          .build();

  @AfterEach
  void close() {
    sophos.close();
    simulator.close();
  }

  @Test
  void list_recordOfTheUser_hasAllItems() {
    // snippet list
    record Machine(String id, Optional<String> hostname) {}

    TenantScope tenant = sophos.tenant();
    RawPaging paging = RawPaging.byCursor("items", "pages.nextKey", "pageFromKey");
    List<Machine> machines =
        tenant
            .raw()
            .list("/endpoint/v1/endpoints", paging, Machine.class, q -> q.putQuery("pageSize", 50))
            .stream()
            .toList();
    // end
    assertThat(machines).hasSameSizeAs(tenant.endpoints().list().stream().toList());
  }

  @Test
  void post_mapAsBody_returnsProperties() {
    // snippet post
    RawResponse response =
        sophos
            .tenant()
            .raw()
            .post(
                "/common/v1/alerts/search",
                request -> request.body(Map.of("pageSize", 10)).repeatable(true));
    Map<String, Object> properties = response.asMap();
    // end
    assertThat(properties).containsKey("items");
  }
}
