package dev.connectorsdk.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.stackone.AccountScope;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.testkit.http.SecretMarker;
import dev.connectorsdk.testkit.junit.WithSimulators;
import dev.connectorsdk.testkit.stackone.ApiKeyScope;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.FilteredClassLoader;

@WithSimulators
class StackOneAutoConfigurationTest {

  @Test
  void client_property_callsAndIsClosedWithContext(StackOneSimulator service) {
    List<StackOneClient> clients = new ArrayList<>();
    Contexts.stackOne(service)
        .run(
            context -> {
              StackOneClient client = context.getBean(StackOneClient.class);
              assertThat(service.traffic().calls()).as("sent at the start").isEmpty();
              assertThat(client.accounts().list()).isEmpty();
              assertThat(context).doesNotHaveBean(AccountScope.class);
              clients.add(client);
            });
    assertThatThrownBy(() -> clients.get(0).accounts().list().stream().toList())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void client_environmentVariable_isUsed(StackOneSimulator service) {
    Contexts.stackOneUrl(service)
        .withPropertyValues("STACKONE_API_KEY=" + service.apiKey().reveal())
        .run(
            context ->
                assertThat(context.getBean(StackOneClient.class).accounts().list()).isEmpty());
  }

  @Test
  void client_apiKeySource_isReadAgainAfterRejection(StackOneSimulator service) {
    List<String> keys = new ArrayList<>(List.of(service.apiKey().reveal()));
    Contexts.stackOneUrl(service)
        .withBean(ApiKeySource.class, () -> () -> ApiKey.of(keys.get(keys.size() - 1)))
        .run(
            context -> {
              StackOneClient client = context.getBean(StackOneClient.class);
              assertThat(client.accounts().list()).isEmpty();
              keys.add(service.addApiKey("next", ApiKeyScope.values()).reveal());
              service.disable(service.apiKey());
              assertThat(client.accounts().list()).isEmpty();
            });
  }

  @Test
  void accountScope_accountId_isBean(StackOneSimulator service) {
    Contexts.stackOne(service)
        .withPropertyValues("connector.stackone.account-id=12345")
        .run(context -> assertThat(context.getBean(AccountScope.class).id()).isEqualTo("12345"));
  }

  @Test
  void apiKey_otherFormat_isAcceptedIfConfigured(StackOneSimulator service) {
    Contexts.stackOneUrl(service)
        .withPropertyValues(
            "connector.stackone.api-key=another-format",
            "connector.stackone.accept-any-key-format=true",
            "connector.stackone.service-paths=current",
            "connector.stackone.rate-limit.policy=none")
        .run(context -> assertThat(context).hasSingleBean(StackOneClient.class));
  }

  @Test
  void client_customizerAndOwnBean_areUsed(StackOneSimulator service) {
    List<String> seen = new ArrayList<>();
    Contexts.stackOne(service)
        .withBean(StackOneClientCustomizer.class, () -> builder -> seen.add("customized"))
        .run(context -> assertThat(seen).containsExactly("customized"));
    StackOneClient own = StackOneClient.create(ApiKey.of("v1.eu1.own"));
    Contexts.stackOne(service)
        .withBean("own", StackOneClient.class, () -> own)
        .run(context -> assertThat(context.getBean(StackOneClient.class)).isSameAs(own));
  }

  @Test
  void client_disabledOrArtifactExcluded_isAbsent(StackOneSimulator service) {
    Contexts.stackOne(service)
        .withPropertyValues("connector.stackone.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean(StackOneClient.class));
    Contexts.stackOne(service)
        .withClassLoader(new FilteredClassLoader("dev.connectorsdk.stackone"))
        .run(context -> assertThat(context).hasNotFailed());
  }

  @Test
  void propertiesBean_toString_hasNoSecret(StackOneSimulator service) {
    Contexts.stackOne(service)
        .run(
            context ->
                assertThat(context.getBean(StackOneProperties.class).toString())
                    .contains("StackOneProperties")
                    .doesNotContain(SecretMarker.TEXT));
  }
}
