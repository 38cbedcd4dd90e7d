package dev.connectorsdk.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.connectorsdk.core.Page;
import dev.connectorsdk.onboarding.Onboarding;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.stackone.StackOneClient;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A module that core reads and writes the types of: its folder of classes, or its jar. */
enum PublishedModule {
  CORE("connector-core", Page.class),
  SOPHOS("sophos-client", SophosClient.class),
  STACKONE("stackone-client", StackOneClient.class),
  ONBOARDING("connector-onboarding", Onboarding.class);

  private final String artifact;
  private final Class<?> member;

  @SuppressWarnings("ImmutableEnumChecker") // ArchUnit does not change them
  private final JavaClasses classes;

  PublishedModule(String artifact, Class<?> member) {
    this.artifact = artifact;
    this.member = member;
    this.classes = imported(location());
  }

  private static JavaClasses imported(Path location) {
    ClassFileImporter importer = new ClassFileImporter();
    if (Files.isDirectory(location)) {
      return importer.importPath(location);
    }
    try (JarFile jar = new JarFile(location.toFile())) {
      return importer.importJar(jar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns all classes of the module. */
  JavaClasses classes() {
    return classes;
  }

  /** Returns the names of the files that are not classes. */
  List<String> files() {
    return inside(
        root -> {
          try (Stream<Path> found = Files.walk(root)) {
            return found
                .filter(Files::isRegularFile)
                .map(file -> root.relativize(file).toString().replace(File.separatorChar, '/'))
                .filter(name -> !name.startsWith("META-INF/") && !name.endsWith(".class"))
                .sorted()
                .toList();
          }
        });
  }

  /** Returns the metadata for GraalVM. */
  String nativeImageMetadata() {
    return text(
        "META-INF/native-image/dev.connectorsdk/" + artifact + "/reachability-metadata.json");
  }

  /** Returns the rules for R8 and ProGuard. */
  String shrinkerRules() {
    return text("META-INF/proguard/connector-" + artifact.replace("connector-", "") + ".pro");
  }

  private String text(String name) {
    return inside(root -> Files.readString(root.resolve(name)));
  }

  private <T> T inside(Reading<T> reading) {
    try {
      if (Files.isDirectory(location())) {
        return reading.read(location());
      }
      try (FileSystem jar = FileSystems.newFileSystem(location())) {
        return reading.read(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path location() {
    try {
      return Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads something of a module. */
  @FunctionalInterface
  private interface Reading<T> {
    T read(Path root) throws IOException;
  }
}
