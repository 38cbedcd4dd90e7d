package dev.connectorsdk.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.CredentialSource;
import dev.connectorsdk.core.event.ClientListener;
import dev.connectorsdk.core.event.CredentialExpiring;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.SophosClientBuilder;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.ApiCredential;
import dev.connectorsdk.sophos.credential.RotatingCredentials;
import dev.connectorsdk.sophos.credential.expiry.CredentialMonitor;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.testkit.http.SecretMarker;
import dev.connectorsdk.testkit.junit.WithSimulators;
import dev.connectorsdk.testkit.sophos.ServiceRole;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@WithSimulators
class SophosAutoConfigurationTest {

  @Test
  void client_withoutCredential_isAbsent() {
    Contexts.runner()
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .doesNotHaveBean(SophosClient.class)
                    .doesNotHaveBean(StackOneClient.class)
                    .hasSingleBean(SophosClientBuilder.class));
  }

  @Test
  void client_properties_callsAndIsClosedWithContext(SophosCentralSimulator central) {
    List<SophosClient> clients = new ArrayList<>();
    Contexts.sophos(central)
        .run(
            context -> {
              SophosClient client = context.getBean(SophosClient.class);
              assertThat(central.traffic().calls()).as("sent at the start").isEmpty();
              assertThat(client.tenant().alerts().list()).isNotEmpty();
              clients.add(client);
            });
    assertThatThrownBy(clients.get(0)::identity).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void client_environmentVariables_areUsed(SophosCentralSimulator central) {
    SimulatedCredential credential = central.tenantCredential();
    Contexts.sophosUrls(central)
        .withPropertyValues(
            "SOPHOS_CLIENT_ID=" + credential.clientId(),
            "SOPHOS_CLIENT_SECRET=" + credential.revealSecret())
        .run(context -> assertThat(context.getBean(SophosClient.class).identity()).isNotNull());
  }

  @Test
  void client_credentialSource_isReadForEachToken(SophosCentralSimulator central) {
    ApplicationContextRunner runner =
        Contexts.sophosUrls(central)
            .withBean(
                CredentialSource.class,
                () -> CredentialSource.of(() -> of(central.tenantCredential())));
    runner.run(
        context -> {
          SophosClient client = context.getBean(SophosClient.class);
          assertThat(client.tenant().alerts().list()).isNotEmpty();
          central.credentials().changeSecret(central.tenantCredential().clientId());
          central.tokens().revokeAll();
          assertThat(client.tenant().alerts().list()).isNotEmpty();
        });
  }

  @Test
  void rotatingCredentials_builtFromBuilderBean_proveWithItsSettings(
      SophosCentralSimulator central) {
    Contexts.sophosUrls(central)
        .withBean(Current.class, () -> new Current(of(central.tenantCredential())))
        .withUserConfiguration(Rotation.class)
        .run(
            context -> {
              RotatingCredentials rotating = context.getBean(RotatingCredentials.class);
              rotating.rotateTo(
                  of(central.credentials().add(central.tenant(), ServiceRole.READ_ONLY)));
              assertThat(context.getBean(SophosClient.class).identity().id())
                  .isEqualTo(central.tenant().id());
            });
  }

  @Configuration(proxyBeanMethods = false)
  static class Rotation {
    @Bean
    RotatingCredentials rotating(SophosClientBuilder builder, Current current) {
      return RotatingCredentials.of(current.credentials(), builder::identify);
    }
  }

  record Current(ClientCredentials credentials) {}

  @Test
  void client_ownBean_wins(SophosCentralSimulator central) {
    SophosClient own = SophosClient.create(of(central.tenantCredential()));
    Contexts.sophos(central)
        .withBean("own", SophosClient.class, () -> own)
        .run(context -> assertThat(context.getBean(SophosClient.class)).isSameAs(own));
  }

  @Test
  void client_disabledOrArtifactExcluded_isAbsent(SophosCentralSimulator central) {
    Contexts.sophos(central)
        .withPropertyValues("connector.sophos.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean(SophosClient.class));
    Contexts.sophos(central)
        .withClassLoader(new FilteredClassLoader("dev.connectorsdk.sophos"))
        .run(context -> assertThat(context).hasNotFailed());
  }

  @Test
  void apiCredential_properties_hasDatesAndIsMonitored(SophosCentralSimulator central) {
    ConcurrentLinkedQueue<CredentialExpiring> reports = new ConcurrentLinkedQueue<>();
    Contexts.sophos(central)
        .withPropertyValues(
            "connector.sophos.credential.name=alerts",
            "connector.sophos.credential.role=read-only",
            "connector.sophos.credential.created-on=2020-01-31",
            "connector.sophos.credential.expires-on=2023-01-31")
        .withBean(
            ClientListener.class,
            () ->
                new ClientListener() {
                  @Override
                  public void credentialExpiring(CredentialExpiring event) {
                    reports.add(event);
                  }
                })
        .run(
            context -> {
              ApiCredential credential = context.getBean(ApiCredential.class);
              assertThat(credential.name()).isEqualTo("alerts");
              assertThat(credential.servicePrincipalRole())
                  .isEqualTo(ServicePrincipalRole.READ_ONLY);
              assertThat(credential.createdOn()).hasValue(LocalDate.of(2020, 1, 31));
              assertThat(credential.expiresOn()).hasValue(LocalDate.of(2023, 1, 31));
              context.getBean(CredentialMonitor.class).check(List.of(credential));
              assertThat(reports).extracting(CredentialExpiring::credential).contains("alerts");
            });
  }

  @Test
  void propertiesBean_toString_hasNoSecret(SophosCentralSimulator central) {
    Contexts.sophos(central)
        .run(
            context ->
                assertThat(context.getBean(SophosProperties.class).toString())
                    .contains(central.tenantCredential().clientId())
                    .doesNotContain(SecretMarker.TEXT));
  }

  private static ClientCredentials of(SimulatedCredential credential) {
    return ClientCredentials.of(credential.clientId(), credential.revealSecret());
  }
}
