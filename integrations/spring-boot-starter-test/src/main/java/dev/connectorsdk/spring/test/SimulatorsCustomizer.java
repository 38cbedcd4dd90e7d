package dev.connectorsdk.spring.test;

import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Starts the simulators of a context. Test classes with the same seed, and the same configuration
 * otherwise, share a cached context.
 *
 * @param seed the seed of generated data
 */
record SimulatorsCustomizer(long seed) implements ContextCustomizer {

  @Override
  public void customizeContext(
      ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
    DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
    SophosCentralSimulator central = SophosCentralSimulator.builder().seed(seed).start();
    register(beans, "sophosCentralSimulator", central);
    StackOneSimulator stackOne =
        StackOneSimulator.builder()
            .seed(seed)
            .sophos(central.identityUrl(), central.globalUrl())
            .start();
    register(beans, "stackOneSimulator", stackOne);
    beans.registerSingleton("sophosConnectionDetails", new SophosSimulatorDetails(central));
    beans.registerSingleton("stackOneConnectionDetails", new StackOneSimulatorDetails(stackOne));
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("connectorSimulators", properties(central, stackOne)));
  }

  /** The first disposable beans are destroyed last, after the clients. */
  private static void register(
      DefaultListableBeanFactory beans, String name, AutoCloseable simulator) {
    beans.registerSingleton(name, simulator);
    beans.registerDisposableBean(name, simulator::close);
  }

  /** Replaces the properties of the application, which may be blank in a test. */
  private static Map<String, Object> properties(
      SophosCentralSimulator central, StackOneSimulator stackOne) {
    return Map.of(
        "connector.sophos.client-id", central.tenantCredential().clientId(),
        "connector.sophos.client-secret", central.tenantCredential().revealSecret(),
        "connector.stackone.api-key", stackOne.apiKey().reveal());
  }
}
