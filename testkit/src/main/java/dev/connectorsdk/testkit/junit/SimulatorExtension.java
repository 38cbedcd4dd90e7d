package dev.connectorsdk.testkit.junit;

import dev.connectorsdk.testkit.http.VirtualClock;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Implements {@link WithSimulators}; tests use the annotation. */
public final class SimulatorExtension implements ParameterResolver {
  private static final Namespace OWN = Namespace.create(SimulatorExtension.class);
  private static final Set<Class<?>> OFFERED =
      Set.of(SophosCentralSimulator.class, StackOneSimulator.class, VirtualClock.class);

  /** Called by JUnit. */
  public SimulatorExtension() {}

  /** Lets a constructor receive the simulators of the test that its instance is created for. */
  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return OFFERED.contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    SimulatorSet stage = stage(context);
    Class<?> type = parameter.getParameter().getType();
    if (type == VirtualClock.class) {
      return stage.clock();
    }
    return type == StackOneSimulator.class ? stage.stackOne() : stage.sophos();
  }

  private static SimulatorSet stage(ExtensionContext context) {
    ExtensionContext annotated =
        annotated(context)
            .orElseThrow(
                () -> new ParameterResolutionException("Annotate the test class @WithSimulators."));
    WithSimulators annotation = annotation(annotated).orElseThrow();
    ExtensionContext owner = annotation.shared() ? annotated : test(context);
    return owner
        .getStore(OWN)
        .getOrComputeIfAbsent(owner.getUniqueId(), id -> stage(annotation), SimulatorSet.class);
  }

  private static SimulatorSet stage(WithSimulators annotation) {
    return new SimulatorSet(start(annotation.startsAt()), annotation.seed(), annotation.https());
  }

  private static Instant start(String text) {
    try {
      return text.isEmpty() ? Clock.systemUTC().instant() : Instant.parse(text);
    } catch (DateTimeParseException invalid) {
      throw new ParameterResolutionException(
          "startsAt must be a time such as 2026-11-23T12:00:00Z, not " + text, invalid);
    }
  }

  private static ExtensionContext test(ExtensionContext context) {
    if (context.getTestMethod().isEmpty()) {
      throw new ParameterResolutionException(
          "Each test has simulators of its own, and this is no test: write"
              + " @WithSimulators(shared = true), or declare them in the test or in @BeforeEach.");
    }
    return context;
  }

  /** Returns the innermost enclosing class with the annotation. */
  private static Optional<ExtensionContext> annotated(ExtensionContext context) {
    return annotation(context).isPresent()
        ? Optional.of(context)
        : context.getParent().flatMap(SimulatorExtension::annotated);
  }

  private static Optional<WithSimulators> annotation(ExtensionContext context) {
    return context
        .getElement()
        .filter(Class.class::isInstance)
        .flatMap(element -> AnnotationSupport.findAnnotation(element, WithSimulators.class));
  }
}
