package dev.connectorsdk.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.testkit.junit.WithSimulators;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.test.context.FilteredClassLoader;

@WithSimulators
class ConnectorEndpointsTest {

  @Test
  void info_oneClient_hasVersionAndBeanNames(SophosCentralSimulator central) {
    Contexts.sophos(central)
        .run(
            context -> {
              Info.Builder info = new Info.Builder();
              context.getBean("connectorInfoContributor", InfoContributor.class).contribute(info);
              assertThat(info.build().getDetails())
                  .containsEntry(
                      "connector",
                      Map.of(
                          "version", System.getProperty("project.version"),
                          "okhttp", OkHttp.VERSION,
                          "clients", List.of("sophosClient")));
            });
  }

  @Test
  void info_disabledOrWithoutActuator_isAbsent() {
    Contexts.runner()
        .withPropertyValues("management.info.connector.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean("connectorInfoContributor"));
    Contexts.runner()
        .withClassLoader(
            new FilteredClassLoader(
                "org.springframework.boot.actuate", "org.springframework.boot.health"))
        .run(context -> assertThat(context).hasNotFailed());
  }

  @ParameterizedTest
  @CsvSource({
    "connector.sophos.client-secret, true",
    "CONNECTOR_SOPHOS_CLIENT_SECRET, true",
    "CONNECTOR_SOPHOS_CLIENTSECRET, true",
    "connector.stackone.apiKey, true",
    "SOPHOS_CLIENT_SECRET, true",
    "STACKONE_API_KEY, true",
    "connector.sophos.client-id, false"
  })
  void sanitizingFunction_secretOfTheSdk_isMasked(String key, boolean masked) {
    Contexts.runner()
        .run(
            context -> {
              SanitizableData data =
                  context
                      .getBean("connectorSanitizingFunction", SanitizingFunction.class)
                      .apply(new SanitizableData(null, key, "value"));
              assertThat(data.getValue())
                  .isEqualTo(masked ? SanitizableData.SANITIZED_VALUE : "value");
            });
  }

  @Test
  void sanitizingFunction_secretInAnotherValue_isMasked(SophosCentralSimulator central) {
    String secret = central.tenantCredential().revealSecret();
    Contexts.sophos(central)
        .withPropertyValues("STACKONE_API_KEY=v1.eu1.key-of-the-variable")
        .run(
            context -> {
              SanitizingFunction function =
                  context.getBean("connectorSanitizingFunction", SanitizingFunction.class);
              assertThat(value(function, "java -jar app.jar --client-secret=" + secret))
                  .isEqualTo(SanitizableData.SANITIZED_VALUE);
              assertThat(value(function, "key v1.eu1.key-of-the-variable"))
                  .isEqualTo(SanitizableData.SANITIZED_VALUE);
              assertThat(value(function, "java -jar app.jar")).isEqualTo("java -jar app.jar");
            });
  }

  private static @Nullable Object value(SanitizingFunction function, String value) {
    return function.apply(new SanitizableData(null, "sun.java.command", value)).getValue();
  }
}
