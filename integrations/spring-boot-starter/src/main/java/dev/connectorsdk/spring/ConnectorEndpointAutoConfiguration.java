package dev.connectorsdk.spring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import okhttp3.OkHttp;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.actuate.autoconfigure.info.ConditionalOnEnabledInfoContributor;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/**
 * Configures the endpoints of the actuator: the version of the SDK and the names of the client
 * beans in {@code info}, and no secret of the SDK in {@code env} and {@code configprops}, whatever
 * their {@code show-values}.
 */
@AutoConfiguration
@ConditionalOnClass({
  InfoContributor.class,
  SanitizingFunction.class,
  ConditionalOnEnabledInfoContributor.class
})
public final class ConnectorEndpointAutoConfiguration {
  private static final List<String> CLIENTS =
      List.of("dev.connectorsdk.sophos.SophosClient", "dev.connectorsdk.stackone.StackOneClient");

  /** Called by Spring. */
  public ConnectorEndpointAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean(name = "connectorInfoContributor")
  @ConditionalOnEnabledInfoContributor("connector")
  InfoContributor connectorInfoContributor(ListableBeanFactory beans) {
    String version = version();
    return info -> info.withDetail("connector", details(beans, version));
  }

  @Bean
  SanitizingFunction connectorSanitizingFunction(BeanFactory beans, Environment environment) {
    return new SecretSanitizer(beans, environment);
  }

  private static Map<String, Object> details(ListableBeanFactory beans, String version) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("version", version);
    details.put("okhttp", OkHttp.VERSION);
    details.put("clients", CLIENTS.stream().flatMap(type -> names(beans, type)).toList());
    return details;
  }

  /** An application may exclude the artifact of a client. */
  private static Stream<String> names(ListableBeanFactory beans, String type) {
    ClassLoader loader = ConnectorEndpointAutoConfiguration.class.getClassLoader();
    return ClassUtils.isPresent(type, loader)
        ? Arrays.stream(beans.getBeanNamesForType(ClassUtils.resolveClassName(type, loader)))
        : Stream.empty();
  }

  private static String version() {
    Properties properties = new Properties();
    try (InputStream resource =
        ConnectorEndpointAutoConfiguration.class.getResourceAsStream("version.properties")) {
      properties.load(Objects.requireNonNull(resource, "version.properties is missing"));
    } catch (IOException e) {
      throw new UncheckedIOException("version.properties cannot be read", e);
    }
    return properties.getProperty("version", "unknown");
  }
}
