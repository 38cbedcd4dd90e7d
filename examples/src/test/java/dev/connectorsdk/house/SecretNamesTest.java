package dev.connectorsdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks that no public API has a secret as a string. */
class SecretNamesTest {
  private static final Pattern SECRET =
      Pattern.compile("(?i).*(secret|password|passwd|apikey|token|authlink).*");
  private static final Set<String> TEXT =
      Set.of(
          "java.lang.String",
          "java.lang.CharSequence",
          "java.util.Optional<java.lang.String>",
          "java.util.List<java.lang.String>",
          "java.util.Map<java.lang.String, java.lang.String>");

  /** The one method that converts a string to a secret, and names of environment variables. */
  private static final Set<String> ALLOWED =
      Set.of(
          "ClientCredentials.of(clientSecret)",
          "Environment.apiKey(name)",
          "Environment.clientCredentials(secretName)",
          "VariableChecks.clientCredentials(secretName)",
          "Environment.secret(name)");

  @Test
  void publicTexts_secretNames_areAbsent() {
    List<String> found =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(
                    "dev.connectorsdk.core",
                    "dev.connectorsdk.sophos",
                    "dev.connectorsdk.stackone",
                    "dev.connectorsdk.onboarding")
                .stream()
                .filter(type -> !type.getPackageName().contains(".internal"))
                .map(JavaClass::reflect)
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .flatMap(SecretNamesTest::textsOf)
                .distinct()
                .sorted()
                .toList();

    assertThat(found).containsExactlyInAnyOrderElementsOf(ALLOWED);
  }

  private static Stream<String> textsOf(Class<?> type) {
    Stream<String> accessors =
        Arrays.stream(type.getMethods())
            .filter(method -> ours(method) && method.getParameterCount() == 0)
            .filter(method -> isSecretText(method.getName(), method.getGenericReturnType()))
            .map(method -> type.getSimpleName() + "." + method.getName());
    Stream<Executable> callable =
        Stream.concat(
            Arrays.stream(type.getMethods()).filter(SecretNamesTest::ours),
            Arrays.stream(type.getConstructors()));
    Stream<String> parameters =
        callable.flatMap(
            call ->
                Arrays.stream(call.getParameters())
                    .filter(parameter -> isSecret(call, parameter))
                    .map(
                        p ->
                            type.getSimpleName() + "." + call.getName() + "(" + p.getName() + ")"));
    return Stream.concat(accessors, parameters);
  }

  private static boolean ours(Method method) {
    return method.getDeclaringClass().getName().startsWith("dev.connectorsdk");
  }

  /** The name of a builder's setter names its parameter. */
  private static boolean isSecret(Executable call, Parameter parameter) {
    Type type = parameter.getParameterizedType();
    return isSecretText(parameter.getName(), type)
        || (call instanceof Method
            && call.getParameterCount() == 1
            && isSecretText(call.getName(), type));
  }

  private static boolean isSecretText(String name, Type type) {
    return SECRET.matcher(name).matches() && TEXT.contains(type.getTypeName());
  }
}
