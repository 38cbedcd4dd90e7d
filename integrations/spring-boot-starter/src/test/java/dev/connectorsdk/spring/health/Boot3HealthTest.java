package dev.connectorsdk.spring.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.SophosClientBuilder;
import dev.connectorsdk.spring.Contexts;
import dev.connectorsdk.testkit.http.SecretMarker;
import dev.connectorsdk.testkit.junit.WithSimulators;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.CompositeHealthContributor;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The health indicators of Spring Boot 3.5. */
@WithSimulators
class Boot3HealthTest {

  @Test
  void indicators_acceptedAndRefused_areUpAndDown(
      SophosCentralSimulator central, StackOneSimulator service) {
    Contexts.sophos(central)
        .run(
            context -> {
              Health health = health(context.getBean("sophosHealthContributor"));
              assertThat(health.getStatus()).isEqualTo(Status.UP);
              assertThat(health.getDetails()).containsKeys("checkedAt", "level");
              assertThat(context).doesNotHaveBean("stackoneHealthContributor");
            });
    Contexts.stackOne(service)
        .run(
            context -> {
              service.disable(service.apiKey());
              Health health = health(context.getBean("stackoneHealthContributor"));
              assertThat(health.getStatus()).isEqualTo(Status.DOWN);
              assertThat(String.valueOf(health.getDetails().get("error")))
                  .contains("UnauthorizedException", "401")
                  .doesNotContain(SecretMarker.TEXT);
            });
  }

  @Test
  void indicators_disabled_areAbsent(SophosCentralSimulator central) {
    Contexts.sophos(central)
        .withPropertyValues("management.health.sophos.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean("sophosHealthContributor"));
  }

  @Test
  void indicators_severalClients_areParts(SophosCentralSimulator central) {
    Contexts.sophos(central)
        .withBean("simulator", Servers.class, () -> new Servers(central))
        .withUserConfiguration(TwoClients.class)
        .run(
            context -> {
              CompositeHealthContributor parts =
                  context.getBean("sophosHealthContributor", CompositeHealthContributor.class);
              assertThat(health(parts.getContributor("tenant")).getDetails())
                  .containsEntry("level", "tenant");
              assertThat(health(parts.getContributor("partner")).getDetails())
                  .containsEntry("level", "partner");
            });
  }

  private static Health health(@Nullable Object contributor) {
    HealthIndicator indicator = (HealthIndicator) Objects.requireNonNull(contributor);
    return Objects.requireNonNull(indicator.health());
  }

  record Servers(SophosCentralSimulator central) {}

  @Configuration(proxyBeanMethods = false)
  static class TwoClients {
    @Bean
    SophosClient tenant(SophosClientBuilder builder, Servers servers) {
      return client(builder, servers.central().tenantCredential());
    }

    @Bean
    SophosClient partner(SophosClientBuilder builder, Servers servers) {
      return client(builder, servers.central().partnerCredential());
    }

    private static SophosClient client(SophosClientBuilder builder, SimulatedCredential own) {
      return builder.credentials(ClientCredentials.of(own.clientId(), own.revealSecret())).build();
    }
  }
}
