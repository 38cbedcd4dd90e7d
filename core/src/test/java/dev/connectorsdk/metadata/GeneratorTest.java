package dev.connectorsdk.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.internal.http.ApiBinding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import retrofit2.http.GET;

/** The generator on a few classes; all classes are compared in ReachabilityMetadataTest. */
class GeneratorTest {
  private static final String METADATA =
      "META-INF/native-image/the.group/connector-sample/reachability-metadata.json";
  private static final String RULES = "META-INF/proguard/connector-sample.pro";

  @TempDir private Path folder;

  /** A response whose part is named in a generic type only. */
  record Answer(Optional<Map<String, List<Part>>> parts) {}

  /** A part of a response. */
  record Part(int size) {}

  /** An open enum. */
  record Level(String value) {
    static final Level HIGH = new Level("high");
  }

  /** A Retrofit interface. */
  interface Http {
    @GET("answers")
    Page<Answer> list();
  }

  /** A resource. */
  static final class Answers {
    Answers(ApiBinding binding) {
      binding.create(Http.class);
    }
  }

  /** A failure, whose name events have. */
  static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @BeforeEach
  void copyClasses() throws IOException {
    for (Class<?> type :
        List.of(Answer.class, Part.class, Level.class, Http.class, Answers.class, Failure.class)) {
      copy(type.getName().replace('.', '/') + ".class");
    }
    Files.writeString(folder.resolve("table.csv"), "a");
  }

  private void copy(String name) throws IOException {
    Path target = folder.resolve(name);
    Files.createDirectories(target.getParent());
    try (InputStream bytes = getClass().getResourceAsStream("/" + name)) {
      Files.write(target, bytes.readAllBytes());
    }
  }

  private void generate() throws IOException {
    ReachabilityMetadata.main(folder.toString(), "the.group", "connector-sample");
  }

  @Test
  void metadata_someClasses_listsEachKind() throws IOException {
    generate();

    String prefix = "{\"type\":\"dev.connectorsdk.metadata.GeneratorTest$";
    String record = "\",\"allDeclaredConstructors\":true,";
    assertThat(Files.readString(folder.resolve(METADATA)))
        .isEqualTo(
            String.join(
                "\n",
                "{\"reflection\":[",
                prefix + "Answer" + record + "\"allPublicMethods\":true},",
                prefix + "Answers\",\"allDeclaredConstructors\":true},",
                prefix + "Http\",\"allDeclaredMethods\":true},",
                prefix
                    + "Level"
                    + record
                    + "\"allDeclaredFields\":true,\"allPublicMethods\":true},",
                prefix + "Part" + record + "\"allPublicMethods\":true},",
                "{\"type\":{\"proxy\":[\"dev.connectorsdk.metadata.GeneratorTest$Http\"]}}",
                "],",
                "\"resources\":[",
                "{\"glob\":\"table.csv\"}",
                "]}",
                ""));
  }

  @Test
  void rules_someClasses_keepModelsOfGenericTypes() throws IOException {
    generate();

    String nested = "dev.connectorsdk.metadata.GeneratorTest$";
    assertThat(Files.readString(folder.resolve(RULES)).lines())
        .contains(
            "-if class dev.connectorsdk.metadata.*",
            "-keep class dev.connectorsdk.core.Page,"
                + nested
                + "Answer,"
                + nested
                + "Http,"
                + nested
                + "Level,"
                + nested
                + "Part { *; }",
            "-keep class " + nested + "Answers { <init>(...); }",
            "-keepnames class " + nested + "Failure");
  }

  @Test
  void files_writtenAgain_haveTheSameBytes() throws IOException {
    generate();
    byte[] metadata = Files.readAllBytes(folder.resolve(METADATA));
    byte[] rules = Files.readAllBytes(folder.resolve(RULES));

    generate();

    assertThat(folder.resolve(METADATA)).hasBinaryContent(metadata);
    assertThat(folder.resolve(RULES)).hasBinaryContent(rules);
  }

  @Test
  void folder_absent_namesTheArguments() {
    assertThatThrownBy(
            () -> ReachabilityMetadata.main(folder.resolve("absent").toString(), "g", "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Pass a folder of compiled classes, a groupId and an artifactId")
        .hasMessageContaining("absent");
  }

  @Test
  void class_notOnTheClassPath_isNamed() throws IOException {
    Files.write(folder.resolve("Stray.class"), new byte[0]);

    assertThatThrownBy(this::generate)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Stray is not on the class path");
  }
}
