package dev.connectorsdk.examples.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DoctorTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int doctor(Map<String, String> variables, String... args) {
    CommandLine program = Doctor.command(variables);
    program.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return program.execute(args);
  }

  @Test
  void doctor_healthySimulators_exitCodeZero() {
    assertThat(doctor(Map.of(), "--simulate")).isZero();
    assertThat(out.toString()).contains("Account runs the action", "ok");
  }

  @Test
  void doctor_urlsOfSimulatorsInTheEnvironment_checksThose() {
    try (SimulatedSetup setup = SimulatedSetup.start()) {
      Map<String, String> variables = new TreeMap<>(setup.variables);
      variables.put("SOPHOS_IDENTITY_URL", setup.sophos.identityUrl().toString());
      variables.put("SOPHOS_API_URL", setup.sophos.globalUrl().toString());
      variables.put("STACKONE_API_URL", setup.stackOne.apiUrl().toString());

      assertThat(doctor(variables, "--account", setup.accountId, "--action", "sophos_whoami"))
          .isZero();

      assertThat(out.toString())
          .contains("127.0.0.1:" + setup.sophos.identityUrl().getPort(), "sophos_whoami succeeded");
      assertThat(setup.sophos.traffic().count("GET", "/whoami/v1")).isPositive();
      variables.remove("SOPHOS_API_URL");
      assertThat(doctor(variables, "--json")).isEqualTo(1);
      assertThat(out.toString()).contains("variables.urls", "belong together");
    }
  }

  @Test
  void doctor_fault_exitCodeOneWithAdvice() {
    assertThat(doctor(Map.of(), "--simulate", "--fault", "suspended_account")).isEqualTo(1);
    assertThat(out.toString()).contains("status suspended", "What to do: It was suspended by hand");
  }

  @Test
  void doctor_json_containsCause() throws IOException {
    assertThat(doctor(Map.of(), "--simulate", "--fault", "SWAPPED", "--json")).isEqualTo(1);
    Object json = new Moshi.Builder().build().adapter(Object.class).fromJson(out.toString());
    assertThat(json).asString().contains("healthy=false", "cause=sophos.form");
  }

  @Test
  void doctor_faultWithoutSimulate_invalidUsage() {
    assertThat(doctor(Map.of(), "--fault", "SWAPPED")).isEqualTo(2);
    assertThat(err.toString()).contains("requires --simulators");
  }
}
