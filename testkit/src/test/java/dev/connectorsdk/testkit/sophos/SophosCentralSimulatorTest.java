package dev.connectorsdk.testkit.sophos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.http.TrustMaterial;
import dev.connectorsdk.testkit.http.VirtualClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

class SophosCentralSimulatorTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @Test
  void servers_started_separatePorts() {
    try (SophosCentralSimulator sophos = SophosCentralSimulator.start()) {
      assertThat(
              Set.of(
                  sophos.identityUrl(),
                  sophos.globalUrl(),
                  sophos.regionUrl("eu01"),
                  sophos.regionUrl("us03"),
                  sophos.regionUrl("au01")))
          .hasSize(5);
      assertThatThrownBy(() -> sophos.regionUrl("xx09"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void simulator_sameSeed_sameData() {
    assertThat(seeded(7)).isEqualTo(seeded(7)).isNotEqualTo(seeded(8));
  }

  @Test
  void https_trustMaterial_anyClientConnects() throws IOException {
    try (SophosCentralSimulator sophos = SophosCentralSimulator.builder().https().start()) {
      TrustMaterial trust = sophos.trust().orElseThrow();
      OkHttpClient trusting =
          new OkHttpClient.Builder()
              .sslSocketFactory(trust.sslSocketFactory(), trust.trustManager())
              .build();
      Request request = new Request.Builder().url(sophos.globalUrl() + "/whoami/v1").build();
      try (Response response = trusting.newCall(request).execute()) {
        assertThat(response.code()).isEqualTo(401);
      }
      assertThat(trust.authorityPem()).startsWith("-----BEGIN CERTIFICATE-----");
      assertThatThrownBy(() -> new OkHttpClient().newCall(request).execute())
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void fault_withoutToken_beforeAccessCheck() {
    try (SophosCentralSimulator sophos = SophosCentralSimulator.start()) {
      SophosTestClient caller = SophosTestClient.of(sophos);
      sophos.faults().on("GET", "/common/v1/alerts").times(2).inject(Fault.status(503));
      assertThat(caller.get("/common/v1/alerts").status()).isEqualTo(503);
      assertThat(caller.get("/common/v1/alerts").status()).isEqualTo(503);
      assertThat(caller.get("/common/v1/alerts").status()).isEqualTo(200);
    }
  }

  @Test
  void calls_concurrent_independent() {
    try (SophosCentralSimulator sophos = SophosCentralSimulator.start()) {
      SophosTestClient caller = SophosTestClient.of(sophos);
      Set<Integer> statuses = new TreeSet<>();
      IntStream.range(0, 64)
          .parallel()
          .map(n -> caller.get(n % 2 == 0 ? "/common/v1/roles" : "/whoami/v1").status())
          .boxed()
          .toList()
          .forEach(statuses::add);
      assertThat(statuses).containsExactly(200, 404);
      assertThat(sophos.traffic().count("GET", "/common/v1/roles")).isEqualTo(32);
      assertThat(sophos.unexpected()).hasSize(32).allMatch(call -> !call.expected());
      assertThat(sophos.traffic().writes())
          .extracting(RecordedCall::server)
          .containsExactly("identity");
    }
  }

  @Test
  void credential_roleNameOfConsole_found() {
    try (SophosCentralSimulator sophos = SophosCentralSimulator.start()) {
      assertThat(sophos.credential("Service Principal Read-Only"))
          .isEqualTo(sophos.credential(ServiceRole.READ_ONLY));
      assertThatThrownBy(() -> sophos.credential("King"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void firstPort_inUse_exception() {
    try (SophosCentralSimulator sophos = SophosCentralSimulator.start()) {
      SophosCentralSimulatorBuilder second =
          SophosCentralSimulator.builder().firstPort(sophos.identityUrl().getPort());
      assertThatThrownBy(second::start)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("identity");
    }
  }

  @Test
  void regions_fewerThanThree_exception() {
    assertThatThrownBy(() -> SophosCentralSimulator.builder().regions("eu01"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String seeded(long seed) {
    try (SophosCentralSimulator sophos =
        SophosCentralSimulator.builder().seed(seed).clock(VirtualClock.at(NOON)).start()) {
      sophos.tenant().addAlerts(20);
      return sophos.tenantCredential().revealSecret()
          + sophos.tenant().alerts().all()
          + sophos.tenant().endpoints().all()
          + sophos.tenant().admins().all();
    }
  }
}
