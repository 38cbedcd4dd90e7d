package dev.connectorsdk.stackone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.testkit.contract.CompiledClasses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.platform.commons.support.AnnotationSupport;

/** Every test class with a simulated StackOne runs against each age of it. */
class ServiceAgesTest {
  /** Test classes that run against one age, with the reason. */
  private static final Map<String, String> EXCEPT =
      Map.of(
          "IamTest", "names the ages",
          "SyncedRowsTest", "names the ages",
          "ServiceAgesTest", "only names the simulators",
          "ActionFaultTest", "the time of one action, which every age has",
          "RateLimitTest", "counts calls of one list, which every age has",
          "DeadlineTest", "the time of one list, which every age has",
          "InterleavedTest", "ten thousand runs of one action, which every age has",
          "WriteOnceTest", "the faults of one action, which every age has");

  private static final Set<String> SIMULATORS =
      Set.of(
          "dev/connectorsdk/testkit/stackone/StackOneSimulator",
          "dev/connectorsdk/stackone/fixture/LinkedService",
          "dev/connectorsdk/stackone/promise/Acme");

  private static Stream<Class<?>> testClasses() {
    return CompiledClasses.names(ServiceAgesTest.class).stream()
        .filter(name -> name.endsWith("Test"))
        .map(ServiceAgesTest::load);
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ServiceAgesTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean usesSimulator(Class<?> type) {
    try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
      String code =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.ISO_8859_1);
      return SIMULATORS.stream().anyMatch(code::contains);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean takesAnAge(Class<?> type) {
    Constructor<?>[] constructors = type.getDeclaredConstructors();
    return AnnotationSupport.isAnnotated(type, ParameterizedClass.class)
        && Stream.of(constructors[0].getParameterTypes())
            .anyMatch(parameter -> parameter.getSimpleName().equals("ServiceAge"));
  }

  @Test
  void testClass_withSimulator_runsAgainstEachAge() {
    Set<String> oneAge = new TreeSet<>();
    testClasses()
        .filter(ServiceAgesTest::usesSimulator)
        .filter(type -> !takesAnAge(type))
        .forEach(type -> oneAge.add(type.getSimpleName()));

    assertThat(oneAge).isEqualTo(new TreeSet<>(EXCEPT.keySet()));
  }
}
