package dev.connectorsdk.examples.endpoint;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** Runs the program with a simulator that outlives the runs. */
final class ExclusionsProgram implements AutoCloseable {
  private final SophosCentralSimulator sophos = SophosCentralSimulator.start();
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  SophosCentralSimulator sophos() {
    return sophos;
  }

  int run(SimulatedCredential credential, String... args) {
    return run(
        Map.of(
            "SOPHOS_CLIENT_ID", credential.clientId(),
            "SOPHOS_CLIENT_SECRET", credential.revealSecret(),
            "STACKONE_API_KEY", "v1.eu1.unused",
            "SOPHOS_IDENTITY_URL", sophos.identityUrl().toString(),
            "SOPHOS_API_URL", sophos.globalUrl().toString(),
            "STACKONE_API_URL", sophos.globalUrl().toString()),
        args);
  }

  int run(Map<String, String> variables, String... args) {
    out = new StringWriter();
    err = new StringWriter();
    return Exclusions.command(Environment.of(variables))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }

  /** The standard output of the last run. */
  String out() {
    return out.toString();
  }

  /** The standard error of the last run. */
  String err() {
    return err.toString();
  }

  @Override
  public void close() {
    sophos.close();
  }
}
