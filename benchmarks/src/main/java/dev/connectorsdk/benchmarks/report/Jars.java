package dev.connectorsdk.benchmarks.report;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars on the class path. */
final class Jars {
  private static final List<String> OURS =
      List.of("connector-core", "sophos-client", "stackone-client");
  private static final List<String> THIRD_PARTY =
      List.of("retrofit", "okhttp-jvm", "okio-jvm", "moshi", "kotlin-stdlib", "jspecify");

  private static final List<String> MEASURED =
      List.of(
          "okhttp-jvm",
          "moshi",
          "retrofit",
          "jackson-databind",
          "google-auth-library-oauth2-http",
          "jmh-core");

  private static final Pattern JAR_NAME = Pattern.compile("[a-z-]+-[\\d.]+(-SNAPSHOT)?\\.jar");

  private Jars() {}

  /** The class path with jars instead of class folders, as class-data sharing requires. */
  static String classPath() {
    return entries().map(Jars::jarOf).collect(Collectors.joining(File.pathSeparator));
  }

  /** The sizes of the SDK's jars and of their runtime dependencies, one per line. */
  static String sizes() {
    return Stream.concat(OURS.stream(), THIRD_PARTY.stream())
        .flatMap(Jars::named)
        .map(jar -> String.format(Locale.ROOT, "- %s: %,d bytes", jar.getName(), jar.length()))
        .collect(Collectors.joining("\n"));
  }

  /** The measured libraries and JMH with their versions. */
  static String versions() {
    return MEASURED.stream()
        .flatMap(Jars::named)
        .map(jar -> jar.getName().replaceFirst("-(\\d.*)\\.jar$", " $1"))
        .collect(Collectors.joining(", "));
  }

  private static Stream<File> named(String name) {
    return entries()
        .map(Jars::jarOf)
        .map(File::new)
        .filter(jar -> jar.getName().matches(name + "-\\d.*\\.jar"));
  }

  private static Stream<String> entries() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1));
  }

  private static String jarOf(String entry) {
    File[] built =
        entry.endsWith("classes")
            ? new File(entry, "..").listFiles((target, name) -> JAR_NAME.matcher(name).matches())
            : null;
    return built == null || built.length == 0 ? entry : built[0].getPath();
  }
}
