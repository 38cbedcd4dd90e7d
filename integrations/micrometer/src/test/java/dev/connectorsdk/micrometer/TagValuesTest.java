package dev.connectorsdk.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The number of tag values is limited, and none is an id or a secret. */
class TagValuesTest {
  private final Service service = new Service();
  private final Tracing tracing = new Tracing();
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final ConnectorObservations observations = ConnectorObservations.of(tracing.registry);

  @AfterEach
  void close() {
    service.close();
    tracing.close();
  }

  private ClientOptions.Builder options(ClientOptions.Builder builder) {
    return builder
        .withoutRateLimits()
        .addListeners(ConnectorMetrics.of(registry), observations)
        .httpClientCustomizer(http -> http.addNetworkInterceptor(observations.attempts()));
  }

  private static void fails(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(ApiException.class);
  }

  private int meters() {
    return registry.getMeters().size() + tracing.meters.getMeters().size();
  }

  @Test
  void meters_moreCustomersAndIds_stayTheSame() {
    SophosClient partner = service.sophos(service.sophos.partnerCredential(), this::options);
    StackOneClient stackOne = service.stackOne(this::options);
    round(partner, stackOne, 0);
    int afterFirst = meters();
    for (int i = 1; i < 40; i++) {
      service.sophos.addTenant("Customer " + i, "eu01");
      round(partner, stackOne, i);
    }

    assertThat(meters()).isEqualTo(afterFirst).isGreaterThan(10);
  }

  /** Calls with ids that no other round has, in scopes of all tenants that answer. */
  private void round(SophosClient partner, StackOneClient stackOne, int number) {
    List<SimulatedTenant> tenants = service.sophos.partner().tenants();
    String tenant = tenants.get(number % 3).id();
    String id = UUID.randomUUID().toString();
    fails(() -> partner.tenant(tenant).with(o -> o.tag("tag " + id)).alerts().get(id));
    fails(() -> stackOne.accounts().get(id));
    fails(() -> stackOne.account(id).actions().run("sophos_list_alerts"));
    fails(() -> partner.tenant(tenant).raw().get("/common/v1/alerts/" + id));
  }

  @Test
  void tagsAndSpans_ofCallsWithSecretsAndIds_containNone() {
    SophosClient sophos = service.sophos(this::options);
    StackOneClient stackOne = service.stackOne(this::options);
    String wrongSecret = "wrong-secret-of-acme";
    String id = UUID.randomUUID().toString();
    sophos.tenant().alerts().list(q -> q.addIds(service.alertId())).pages().iterator().next();
    sophos.tenant().alerts().get(service.alertId());
    fails(() -> sophos.tenant().alerts().get(id));
    fails(() -> stackOne.accounts().get(id));
    stackOne.accounts().list().pages().iterator().next();
    String clientId = service.sophos.tenantCredential().clientId();
    fails(service.sophos(ClientCredentials.of(clientId, wrongSecret), this::options)::identity);

    assertThat(recorded())
        .hasSizeGreaterThan(20)
        .noneMatch(text -> text.contains(id))
        .noneMatch(text -> text.contains(service.alertId()))
        .noneMatch(text -> text.contains(wrongSecret))
        .noneMatch(text -> text.contains(clientId))
        .noneMatch(text -> text.contains(service.sophos.tenant().id()))
        .noneMatch(text -> text.contains(service.sophos.tenantCredential().revealSecret()))
        .noneMatch(text -> text.contains(service.stackOne.apiKey().reveal()))
        .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("bearer"));
  }

  private List<String> recorded() {
    List<String> texts = new ArrayList<>();
    for (SimpleMeterRegistry each : List.of(registry, tracing.meters)) {
      each.getMeters().forEach(meter -> texts.add(meter.getId().toString()));
    }
    tracing.spans().forEach(span -> texts.add(span.toString()));
    return texts;
  }
}
