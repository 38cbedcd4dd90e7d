package dev.connectorsdk.spring;

import dev.connectorsdk.spring.health.Boot3HealthAutoConfiguration;
import dev.connectorsdk.spring.health.Boot4HealthAutoConfiguration;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** Contexts of applications with the auto-configurations of the starter alone, to be fast. */
public final class Contexts {
  private Contexts() {}

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration({
    SophosAutoConfiguration.class,
    StackOneAutoConfiguration.class,
    ConnectorEndpointAutoConfiguration.class,
    ConnectorMetricsAutoConfiguration.class,
    Boot3HealthAutoConfiguration.class,
    Boot4HealthAutoConfiguration.class
  })
  static class Application {}

  /** Returns a runner without any credential. */
  public static ApplicationContextRunner runner() {
    return new ApplicationContextRunner().withUserConfiguration(Application.class);
  }

  /** Returns a runner whose Sophos Central client calls a simulator. */
  public static ApplicationContextRunner sophos(SophosCentralSimulator central) {
    SimulatedCredential credential = central.tenantCredential();
    return sophosUrls(central)
        .withPropertyValues(
            "connector.sophos.client-id=" + credential.clientId(),
            "connector.sophos.client-secret=" + credential.revealSecret());
  }

  /** Returns a runner with the URLs of a simulator, and without a credential. */
  public static ApplicationContextRunner sophosUrls(SophosCentralSimulator central) {
    return runner()
        .withPropertyValues(
            "connector.sophos.identity-url=" + central.identityUrl(),
            "connector.sophos.api-url=" + central.globalUrl(),
            "connector.sophos.allowed-hosts=127.0.0.1");
  }

  /** Returns a runner whose StackOne client calls a simulator. */
  public static ApplicationContextRunner stackOne(StackOneSimulator service) {
    return stackOneUrl(service)
        .withPropertyValues("connector.stackone.api-key=" + service.apiKey().reveal());
  }

  /** Returns a runner with the URL of a simulator, and without a key. */
  public static ApplicationContextRunner stackOneUrl(StackOneSimulator service) {
    return runner()
        .withPropertyValues(
            "connector.stackone.api-url=" + service.apiUrl(),
            "connector.stackone.allowed-hosts=127.0.0.1");
  }

  /** Returns what Spring Boot prints about a failure. */
  static FailureAnalysis analysis(Throwable failure) {
    return SpringFactoriesLoader.forDefaultResourceLocation()
        .load(FailureAnalyzer.class, null, (type, name, unusable) -> {})
        .stream()
        .flatMap(analyzer -> Stream.ofNullable(analyzer.analyze(failure)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no analysis", failure));
  }

  /** Returns all that is printed about a failure: stack traces, description and action. */
  static String printed(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text, true));
    FailureAnalysis analysis = analysis(failure);
    return text + analysis.getDescription() + analysis.getAction();
  }
}
