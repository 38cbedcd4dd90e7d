package dev.connectorsdk.examples.simulators;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.FirstSophosCall;
import dev.connectorsdk.examples.LinkAnAccount;
import dev.connectorsdk.examples.Programs;
import dev.connectorsdk.examples.RealServices;
import dev.connectorsdk.examples.RunStackOneAction;
import dev.connectorsdk.examples.ServiceProgram;
import dev.connectorsdk.examples.Services;
import dev.connectorsdk.examples.SimulatedServices.Level;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SimulatorsTest {
  private static final RunningSimulators.Settings FREE_PORTS =
      new RunningSimulators.Settings(0, 0, 1, 60, Level.TENANT);

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void simulators_started_printUrlsWithoutSecrets() throws IOException {
    assertThat(run("--sophos-port=0", "--stackone-port=0", "--duration=PT0.01S")).isZero();
    assertThat(out.toString()).contains("SOPHOS_API_URL=http://127.0.0.1:", "  . " + file());
    assertThat(run("--sophos-port=0", "--stackone-port=0", "--duration=PT0.01S", "--json"))
        .isZero();
    assertThat(out.toString()).contains("\"envFile\"", "\"STACKONE_API_URL\"");
    try (RunningSimulators same = RunningSimulators.start(FREE_PORTS)) {
      assertThat(out.toString())
          .doesNotContain(same.variables().get("SOPHOS_CLIENT_SECRET"))
          .doesNotContain(same.variables().get("STACKONE_API_KEY"));
    }
    assertThat(file()).doesNotExist();
  }

  @Test
  void variablesFile_written_readableByOwnerOnly() throws IOException {
    try (VariablesFile written = VariablesFile.write(file(), Map.of("A", "b"))) {
      assertThat(Files.readString(written.path())).isEqualTo("export A='b'\n");
      assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
      assertThat(Files.getPosixFilePermissions(written.path())).hasSize(2);
      assertThatThrownBy(() -> VariablesFile.write(file(), Map.of()))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("--env-file");
    }
    assertThat(file()).doesNotExist();
  }

  @Test
  void port_inUse_errorNamesOption() {
    try (RunningSimulators first = RunningSimulators.start(FREE_PORTS)) {
      String port = String.valueOf(first.urls().get("STACKONE_API_URL")).replaceAll(".*:", "");
      assertThat(run("--sophos-port=0", "--stackone-port=" + port)).isEqualTo(1);
      assertThat(err.toString())
          .contains("Cannot serve stackone on port " + port, "in use", "--stackone-port");
    }
  }

  @Test
  void invalidUsage_eachOption_exitCodeTwo() {
    assertThat(run("--sophos-port=65535")).isEqualTo(2);
    assertThat(run("--size=-1")).isEqualTo(2);
    assertThat(run("--duration=-PT1S")).isEqualTo(2);
    assertThat(err.toString()).contains("five consecutive ports", "0 or more", "PT10M");
  }

  @Test
  void examples_otherProcess_runWithVariables() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell");
    try (RunningSimulators simulators = RunningSimulators.start(FREE_PORTS);
        VariablesFile variables = VariablesFile.write(file(), simulators.variables())) {
      assertThat(shell(variables, FirstSophosCall.class)).contains("Malware detected");
      assertThat(shell(variables, RunStackOneAction.class))
          .contains("Using the simulators on this machine", "Alerts of account ");
    }
  }

  @Test
  void services_simulatorUrls_areNamedSimulators() {
    try (RunningSimulators simulators = RunningSimulators.start(FREE_PORTS);
        Services services = new RealServices(Environment.of(simulators.variables()))) {
      assertThat(services.displayName()).isEqualTo("the simulators on this machine");
      assertThat(services.sophos().identity().id()).isNotEmpty();
    }
  }

  @Test
  void keyOfStackOne_missing_isRequiredByProgramsThatCallIt() {
    try (RunningSimulators simulators = RunningSimulators.start(FREE_PORTS)) {
      Map<String, String> variables = new LinkedHashMap<>(simulators.variables());
      variables.remove("STACKONE_API_KEY");
      Environment sophosOnly = Environment.of(variables);

      assertThat(execute(new FirstSophosCall(sophosOnly))).isZero();
      assertThat(out.toString()).contains("Malware detected");
      assertThat(execute(new LinkAnAccount(sophosOnly))).isEqualTo(1);
      assertThat(err.toString()).contains("Not set or blank: STACKONE_API_KEY.");
      try (Services services = new RealServices(sophosOnly)) {
        assertThatThrownBy(services::stackOne).hasMessageContaining("Set STACKONE_API_KEY");
      }
    }
  }

  private int execute(ServiceProgram program) {
    return Programs.commandLine(program)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute();
  }

  @Test
  void simulatorUrls_otherMachineOrIncomplete_areRejected() {
    try (RunningSimulators simulators = RunningSimulators.start(FREE_PORTS)) {
      Map<String, String> some = new LinkedHashMap<>(simulators.variables());
      some.remove("SOPHOS_IDENTITY_URL");
      assertThatThrownBy(() -> new RealServices(Environment.of(some)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("belong together");
      Map<String, String> foreign = new LinkedHashMap<>(simulators.variables());
      foreign.put("STACKONE_API_URL", "https://stackone.example.com");
      assertThatThrownBy(() -> new RealServices(Environment.of(foreign)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("STACKONE_API_URL must name a simulator on 127.0.0.1");
    }
  }

  private int run(String... arguments) {
    CommandLine program = Simulators.command();
    program.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--size=60";
    all[arguments.length + 1] = "--env-file=" + file();
    return arguments[0].startsWith("--size") ? program.execute(arguments) : program.execute(all);
  }

  private Path file() {
    return folder.resolve("simulators.env");
  }

  private static String shell(VariablesFile variables, Class<?> program)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder shell =
        new ProcessBuilder(
                "/bin/sh",
                "-c",
                ". '" + variables.path() + "' && exec '" + java + "' " + program.getName())
            .redirectErrorStream(true);
    shell.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    Process process = shell.start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }
}
