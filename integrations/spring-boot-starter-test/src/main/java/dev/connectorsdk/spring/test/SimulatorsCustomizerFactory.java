package dev.connectorsdk.spring.test;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Finds the annotation on a test class, its superclasses and the classes around it. */
final class SimulatorsCustomizerFactory implements ContextCustomizerFactory {

  @Override
  public @Nullable ContextCustomizer createContextCustomizer(
      Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
    AutoConfigureConnectorSimulators annotation =
        TestContextAnnotationUtils.findMergedAnnotation(
            testClass, AutoConfigureConnectorSimulators.class);
    return annotation == null ? null : new SimulatorsCustomizer(annotation.seed());
  }
}
