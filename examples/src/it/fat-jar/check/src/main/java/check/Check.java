package check;

import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the program in every form against the simulators, and compares what it prints. */
public final class Check {
  /** The modules of the JDK that the program needs, beside those of the libraries. */
  private static final String JDK = "java.base,java.logging";

  private static final String EXPECTED =
      """
      alert true true
      severity true
      case Night
      roles 6
      missing NotFoundException 404
      profiles 1
      session true
      accounts 0
      row 7 seven
      plan credential role proof connector profile session account action
      state true
      """;

  private final Path program;
  private final Path shrunk;

  private Check(Path program, Path shrunk) {
    this.program = program;
    this.shrunk = shrunk;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    new Check(Path.of(args[0]), Path.of(args[1])).run();
  }

  private void run() throws IOException, InterruptedException {
    Path plain = program.resolve("program-1-plain.jar");
    runJar("fat jar", plain);
    runJar("minimized", program.resolve("program-1-minimized.jar"));
    Path shrunkJar = shrunk.resolve("program-1-shrunk.jar");
    if (Files.exists(Path.of(System.getProperty("java.home"), "jmods"))) {
      runJar("shrunk", shrunkJar);
    }
    start("limited modules", limitedModules());
    start("jlink image", List.of(image(), "-jar", plain.toString()));
  }

  private static void runJar(String form, Path jar) throws IOException, InterruptedException {
    System.out.println(form + ": " + Files.size(jar) / 1000 + " kB");
    start(form, List.of(java(), "-jar", jar.toString()));
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Returns a command in which no module is observable that the program does not need. */
  private List<String> limitedModules() throws IOException {
    String path = program.resolve("classes") + File.pathSeparator + program.resolve("libraries");
    return List.of(
        java(),
        "--module-path",
        path,
        "--limit-modules",
        JDK + ",consumer,okhttp3,okio,kotlin.stdlib,retrofit2,com.squareup.moshi,"
            + "io.github.bucket4j.core",
        "--module",
        "consumer/consumer.Main");
  }

  /** Creates a JDK of the necessary modules, and returns its launcher. */
  private String image() throws IOException, InterruptedException {
    Path image = program.resolve("image");
    Path jlink = Path.of(System.getProperty("java.home"), "bin", "jlink");
    run(List.of(jlink.toString(), "--add-modules", JDK, "--output", image.toString()));
    return image.resolve("bin/java").toString();
  }

  private static void start(String form, List<String> command)
      throws IOException, InterruptedException {
    try (SophosCentralSimulator central = SophosCentralSimulator.start();
        StackOneSimulator project = StackOneSimulator.start()) {
      project.dashboard().createProfile(ProfileForm.sophos("Sophos", "id", "made-up"));
      SimulatedResponse row =
          SimulatedResponse.ok(
              Map.of("data", Map.of("id", "7", "part", Map.of("label", "seven"))));
      project.faults().on("POST", "/actions/rpc").times(1).inject(Fault.response(row));
      SimulatedCredential credential = central.tenantCredential();
      List<String> full = new ArrayList<>(command);
      full.addAll(
          List.of(
              central.identityUrl().toString(),
              central.globalUrl().toString(),
              credential.clientId(),
              credential.revealSecret(),
              project.apiUrl().toString(),
              project.apiKey().reveal(),
              Files.createTempDirectory("state").toString()));
      String output = run(full);
      if (!output.equals(EXPECTED)) {
        throw new AssertionError(form + " printed:\n" + output);
      }
      System.out.println(form + ": as expected");
    }
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .replace(System.lineSeparator(), "\n");
    if (process.waitFor() != 0) {
      throw new AssertionError(command.get(0) + " failed:\n" + output);
    }
    return output;
  }
}
