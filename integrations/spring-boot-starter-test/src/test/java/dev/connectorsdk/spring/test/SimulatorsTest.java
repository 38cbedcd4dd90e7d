package dev.connectorsdk.spring.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.CredentialSource;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.TestContextManager;

/** Test contexts of small applications, created as the test framework does. */
class SimulatorsTest {

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Application {}

  /** An application that reads its secret from a place that a test does not have. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class WithSource {
    @Bean
    CredentialSource vault() {
      return CredentialSource.of(WithSource::unreachable);
    }

    private static ClientCredentials unreachable() {
      throw new IllegalStateException("the vault is not reachable");
    }
  }

  @SpringBootTest(classes = Application.class)
  @AutoConfigureConnectorSimulators
  static class First {}

  @SpringBootTest(classes = Application.class)
  @AutoConfigureConnectorSimulators
  static class SameContext {}

  @SpringBootTest(classes = Application.class)
  @AutoConfigureConnectorSimulators(seed = 2)
  static class OtherSeed {}

  @SpringBootTest(classes = Application.class)
  @AutoConfigureConnectorSimulators(seed = 3)
  static class Closed {}

  @SpringBootTest(
      classes = WithSource.class,
      properties = {
        "connector.sophos.client-secret=${not.set:}",
        "connector.sophos.identity-url=https://id.sophos.com"
      })
  @AutoConfigureConnectorSimulators
  static class Source {}

  @SpringBootTest(classes = Application.class)
  static class NotAnnotated {}

  @AutoConfigureConnectorSimulators
  static class Base {}

  @SpringBootTest(classes = Application.class)
  static class Inherited extends Base {}

  @Test
  void clients_annotatedTest_callSimulators() {
    ApplicationContext context = context(First.class);

    SophosCentralSimulator central = context.getBean(SophosCentralSimulator.class);
    StackOneSimulator service = context.getBean(StackOneSimulator.class);
    assertThat(context.getBean(SophosClient.class).tenant().alerts().list()).hasSize(12);
    assertThat(context.getBean(StackOneClient.class).accounts().list()).isEmpty();
    assertThat(central.unexpected()).isEmpty();
    assertThat(service.unexpected()).isEmpty();
  }

  @Test
  void contexts_sameAndOtherSeed_shareAndIsolateSimulators() {
    SophosCentralSimulator first = context(First.class).getBean(SophosCentralSimulator.class);

    assertThat(context(SameContext.class).getBean(SophosCentralSimulator.class)).isSameAs(first);
    assertThat(context(OtherSeed.class).getBean(SophosCentralSimulator.class)).isNotSameAs(first);
    assertThat(context(Inherited.class).getBean(SophosCentralSimulator.class)).isSameAs(first);
  }

  @Test
  void simulators_closedContext_areClosed() throws IOException {
    ApplicationContext context = context(Closed.class);
    URI url = context.getBean(StackOneSimulator.class).apiUrl();
    new Socket(url.getHost(), url.getPort()).close();

    ((ConfigurableApplicationContext) context).close();

    assertThatThrownBy(() -> new Socket(url.getHost(), url.getPort()).close())
        .isInstanceOf(IOException.class);
  }

  @Test
  void credentials_ofApplication_areReplaced() {
    ApplicationContext context = context(Source.class);

    assertThat(context.getBean(SophosClient.class).identity().id())
        .isEqualTo(context.getBean(SophosCentralSimulator.class).tenant().id());
  }

  @Test
  void simulators_withoutAnnotation_areAbsent() {
    ApplicationContext context = context(NotAnnotated.class);

    assertThat(context.getBeanNamesForType(SophosCentralSimulator.class)).isEmpty();
    assertThat(context.getBeanNamesForType(SophosClient.class)).isEmpty();
  }

  private static ApplicationContext context(Class<?> testClass) {
    return new TestContextManager(testClass).getTestContext().getApplicationContext();
  }
}
