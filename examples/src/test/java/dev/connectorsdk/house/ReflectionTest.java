package dev.connectorsdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Look-ups that native images and shrinkers do not see are in a few classes: who adds one adds its
 * types to the generator of the metadata.
 */
class ReflectionTest {
  private static final Set<Class<?>> OWNERS =
      Set.of(
          ClassLoader.class,
          MethodHandles.class,
          MethodHandles.Lookup.class,
          Proxy.class,
          ResourceBundle.class,
          ServiceLoader.class);

  @Test
  void lookUps_everyModule_areInKnownClasses() {
    Set<String> found =
        Arrays.stream(PublishedModule.values())
            .flatMap(module -> module.classes().stream())
            .flatMap(type -> type.getMethodCallsFromSelf().stream())
            .filter(ReflectionTest::isLookUp)
            .map(call -> call.getOriginOwner().getSimpleName())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(found)
        .containsExactlyInAnyOrder(
            "DataFile", // files of the role table
            "OkHttpCheck", // names of jars, for an error
            "OpenEnumAdapter",
            "RecordAdapter",
            "RecordPrinter",
            "RequestAdapter",
            "Resources",
            "Threads", // constants, which native-image evaluates
            "UserTypeAdapters"); // enums of the user
  }

  private static boolean isLookUp(JavaMethodCall call) {
    String name = call.getTarget().getName();
    return OWNERS.stream().anyMatch(call.getTargetOwner()::isEquivalentTo)
        ? !name.equals("lookup")
        : call.getTargetOwner().isEquivalentTo(Class.class)
            && name.matches(
                "forName|getResource.*|get(Declared)?(Constructor|Field|Method|Class)(s|es)?"
                    + "|getRecordComponents|getPermittedSubclasses");
  }
}
