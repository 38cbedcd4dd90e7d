package dev.connectorsdk.spring;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Matches if a property is set, also if it is blank, so that a mistake is reported instead of a
 * missing bean; or if an environment variable of the SDK has a value.
 */
abstract class AnyPropertyCondition extends SpringBootCondition {
  private final List<String> properties;
  private final List<String> variables;

  AnyPropertyCondition(List<String> properties, List<String> variables) {
    this.properties = properties;
    this.variables = variables;
  }

  @Override
  public ConditionOutcome getMatchOutcome(
      ConditionContext context, AnnotatedTypeMetadata metadata) {
    Environment environment = context.getEnvironment();
    ConditionMessage.Builder message = ConditionMessage.forCondition("credential");
    return properties.stream().anyMatch(name -> isSet(environment, name))
            || variables.stream().anyMatch(name -> hasText(environment, name))
        ? ConditionOutcome.match(message.because("one is configured"))
        : ConditionOutcome.noMatch(message.didNotFind("property", "properties").items(properties));
  }

  /** Recognizes all spellings of a property, and does not resolve its placeholders. */
  private static boolean isSet(Environment environment, String name) {
    if (!(environment instanceof ConfigurableEnvironment configurable)) {
      return environment.containsProperty(name);
    }
    ConfigurationPropertyName property = ConfigurationPropertyName.of(name);
    return StreamSupport.stream(
            ConfigurationPropertySources.from(configurable.getPropertySources()).spliterator(),
            false)
        .anyMatch(source -> source.getConfigurationProperty(property) != null);
  }

  private static boolean hasText(Environment environment, String variable) {
    return StringUtils.hasText(environment.getProperty(variable));
  }
}
