package dev.connectorsdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.stackone.StackOneClient;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the module path, core creates resources only in packages that are open to it. */
class OpenPackagesTest {

  @ParameterizedTest
  @ValueSource(classes = {SophosClient.class, StackOneClient.class})
  void resources_ofAClient_areInPackagesThatAreOpenToCore(Class<?> client) throws IOException {
    Set<String> packages =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(client.getPackageName())
                .stream()
                .filter(OpenPackagesTest::isResource)
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(client.getPackageName())) // scopes: created directly
                .collect(Collectors.toSet());

    assertThat(packages).isNotEmpty();
    assertThat(openToCore(client)).containsAll(packages);
  }

  private static boolean isResource(JavaClass type) {
    return type.getConstructors().stream().anyMatch(OpenPackagesTest::takesBinding)
        && type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static boolean takesBinding(JavaConstructor constructor) {
    return !constructor.getRawParameterTypes().isEmpty()
        && constructor.getRawParameterTypes().get(0).isEquivalentTo(ApiBinding.class)
        && !constructor.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static Set<String> openToCore(Class<?> client) throws IOException {
    String location = client.getProtectionDomain().getCodeSource().getLocation().toString();
    String descriptor = location.endsWith(".jar") ? "jar:" + location + "!/" : location;
    try (InputStream stream = new URL(descriptor + "module-info.class").openStream()) {
      return ModuleDescriptor.read(stream).opens().stream()
          .filter(opened -> opened.targets().contains("dev.connectorsdk.core"))
          .map(ModuleDescriptor.Opens::source)
          .collect(Collectors.toSet());
    }
  }
}
