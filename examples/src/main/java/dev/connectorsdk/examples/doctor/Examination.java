package dev.connectorsdk.examples.doctor;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.World;
import dev.connectorsdk.onboarding.diagnosis.Check;
import dev.connectorsdk.onboarding.diagnosis.ConnectivityChecks;
import dev.connectorsdk.onboarding.diagnosis.Diagnosis;
import dev.connectorsdk.onboarding.diagnosis.DiagnosisListener;
import dev.connectorsdk.onboarding.diagnosis.DiagnosisReport;
import dev.connectorsdk.onboarding.diagnosis.SophosChecks;
import dev.connectorsdk.onboarding.diagnosis.StackOneChecks;
import dev.connectorsdk.onboarding.diagnosis.VariableChecks;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.stackone.StackOneClient;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The checks of both services as one diagnosis, with clients that are made when first needed. */
final class Examination implements AutoCloseable {
  private final Patient patient;
  private volatile @Nullable SophosClient sophos;
  private volatile @Nullable StackOneClient stackOne;

  Examination(Patient patient) {
    this.patient = patient;
  }

  DiagnosisReport run(DiagnosisListener listener) {
    return Diagnosis.of(checks()).run(listener);
  }

  private List<Check> checks() {
    // snippet checks
    List<Check> checks = new ArrayList<>(variableChecks());
    checks.addAll(reach("sophos.identity", "Token endpoint", patient.identityUrl()));
    checks.addAll(reach("sophos.api", "Sophos Central", patient.sophosUrl()));
    checks.addAll(
        SophosChecks.of(
            this::sophos,
            "variables.different",
            "sophos.form",
            "sophos.identity.connection",
            "sophos.api.connection"));
    checks.add(SophosChecks.role(patient.role(), List.of(), patient.operations(), Map.of()));
    checks.addAll(reach("stackone", "StackOne", patient.stackOneUrl()));
    checks.addAll(
        StackOneChecks.of(
            this::stackOne,
            options ->
                options
                    .profile(patient.profile())
                    .accountId(patient.account())
                    .probeAction(patient.harmlessAction()),
            "variables.different",
            "stackone.form",
            "stackone.connection"));
    // end
    return checks;
  }

  private List<Check> variableChecks() {
    VariableChecks variables = VariableChecks.of(patient.variables());
    String id = World.KEYS.get(0);
    String secret = World.KEYS.get(1);
    String key = World.KEYS.get(2);
    return List.of(
        variables.names("variables.names", World.KEYS),
        variables.different("variables.different", World.KEYS),
        variables.clientCredentials("sophos.form", id, secret).after("variables.names"),
        variables.apiKey("stackone.form", key).after("variables.names"));
  }

  private List<Check> reach(String prefix, String service, URI url) {
    return ConnectivityChecks.of(prefix, service, url, patient.options());
  }

  private Environment environment() {
    return Environment.of(patient.variables());
  }

  /** One check looks at a time, each on a thread of its own. */
  private SophosClient sophos() {
    SophosClient made = sophos;
    if (made == null) {
      made =
          SophosClient.builder()
              .environment(environment())
              .options(patient.options())
              .allowHosts(patient.allowedHosts().toArray(String[]::new))
              .identityUrl(patient.identityUrl())
              .apiUrl(patient.sophosUrl())
              .build();
      sophos = made;
    }
    return made;
  }

  private StackOneClient stackOne() {
    StackOneClient made = stackOne;
    if (made == null) {
      made =
          StackOneClient.builder()
              .environment(environment())
              .options(patient.options())
              .allowHosts(patient.allowedHosts().toArray(String[]::new))
              .apiUrl(patient.stackOneUrl())
              .build();
      stackOne = made;
    }
    return made;
  }

  @Override
  public void close() {
    SophosClient first = sophos;
    if (first != null) {
      first.close();
    }
    StackOneClient second = stackOne;
    if (second != null) {
      second.close();
    }
  }
}
