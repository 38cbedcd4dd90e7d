package dev.connectorsdk.house;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The workflows of the forge: valid YAML, existing scripts, pinned actions, least permissions. */
class WorkflowsTest {
  private static final Path FOLDER = Pom.ROOT.resolve(".github/workflows");
  private static final Pattern SCRIPT = Pattern.compile("(?<![\\w/])\\.ci/[\\w-]+");
  private static final Pattern SECRET = Pattern.compile("secrets\\.(\\w+)");

  static List<Path> workflows() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @Test
  void workflows_ciAndRelease_exist() throws IOException {
    assertThat(workflows())
        .map(Path::getFileName)
        .map(Path::toString)
        .contains("ci.yml", "release.yml");
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void scripts_eachWorkflow_existAndAreExecutable(Path workflow) throws IOException {
    List<String> scripts =
        steps(workflow)
            .flatMap(step -> SCRIPT.matcher(text(step, "run")).results())
            .map(MatchResult::group)
            .toList();

    assertThat(scripts)
        .isNotEmpty()
        .allSatisfy(script -> assertThat(Pom.ROOT.resolve(script)).isExecutable());
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void actions_eachWorkflow_arePinnedToACommit(Path workflow) throws IOException {
    assertThat(steps(workflow).filter(step -> step.containsKey("uses")).map(s -> text(s, "uses")))
        .isNotEmpty()
        .allMatch(action -> action.matches("[\\w./-]+@[0-9a-f]{40}"));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void permissions_eachWorkflow_readOnly(Path workflow) throws IOException {
    assertThat(load(workflow).get("permissions")).isEqualTo(Map.of("contents", "read"));
    assertThat(jobs(workflow)).noneMatch(job -> job.containsKey("permissions"));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void secrets_eachWorkflow_onlyInTheEnvironmentOfPublish(Path workflow) throws IOException {
    long all = SECRET.matcher(Files.readString(workflow)).results().count();
    long ofPublish =
        steps(workflow)
            .filter(step -> text(step, "run").equals(".ci/publish"))
            .mapToLong(step -> SECRET.matcher(text(step, "env")).results().count())
            .sum();

    assertThat(all).isEqualTo(ofPublish);
  }

  /** A forge passes what the script needs, under the names that the script reads. */
  @Test
  void secrets_ofRelease_arePublishsVariables() throws IOException {
    String publish = Files.readString(Pom.ROOT.resolve(".ci/publish"));
    Map<?, ?> environment =
        steps(FOLDER.resolve("release.yml"))
            .filter(step -> text(step, "run").equals(".ci/publish"))
            .map(step -> (Map<?, ?>) step.get("env"))
            .findFirst()
            .orElseThrow();

    assertThat(environment.keySet())
        .map(String::valueOf)
        .containsExactlyInAnyOrder(
            "MAVEN_GPG_KEY", "MAVEN_GPG_PASSPHRASE", "CENTRAL_USERNAME", "CENTRAL_PASSWORD")
        .allMatch(publish::contains);
  }

  @Test
  void release_trigger_onlyVersionTags() throws IOException {
    assertThat(load(FOLDER.resolve("release.yml")).get("on"))
        .isEqualTo(Map.of("push", Map.of("tags", List.of("v*"))));
  }

  private static Map<?, ?> load(Path workflow) throws IOException {
    Load yaml = new Load(LoadSettings.builder().setLabel(workflow.toString()).build());
    return (Map<?, ?>) yaml.loadFromString(Files.readString(workflow));
  }

  private static List<Map<?, ?>> jobs(Path workflow) throws IOException {
    Map<?, ?> jobs = (Map<?, ?>) requireNonNull(load(workflow).get("jobs"), "jobs");
    assertThat(jobs).isNotEmpty();
    return jobs.values().stream().<Map<?, ?>>map(job -> (Map<?, ?>) job).toList();
  }

  private static Stream<Map<?, ?>> steps(Path workflow) throws IOException {
    return jobs(workflow).stream()
        .flatMap(job -> ((List<?>) requireNonNull(job.get("steps"), "steps")).stream())
        .map(step -> (Map<?, ?>) step);
  }

  private static String text(Map<?, ?> step, String key) {
    return String.valueOf(step.containsKey(key) ? step.get(key) : "");
  }
}
