package dev.connectorsdk.examples.doctor;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.Services;
import dev.connectorsdk.onboarding.diagnosis.Check;
import dev.connectorsdk.onboarding.diagnosis.Diagnosis;
import dev.connectorsdk.onboarding.diagnosis.DiagnosisListener;
import dev.connectorsdk.onboarding.diagnosis.DiagnosisReport;
import dev.connectorsdk.onboarding.diagnosis.ReachChecks;
import dev.connectorsdk.onboarding.diagnosis.SophosChecks;
import dev.connectorsdk.onboarding.diagnosis.StackOneChecks;
import dev.connectorsdk.onboarding.diagnosis.VariableChecks;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.SophosCredentialCheck;
import dev.connectorsdk.stackone.StackOneClient;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks of both services as one diagnosis, with clients that are made when first needed. */
final class DiagnosisRun implements AutoCloseable {
  private final DiagnosisTarget patient;
  private volatile @Nullable SophosClient sophos;
  private volatile @Nullable StackOneClient stackOne;

  DiagnosisRun(DiagnosisTarget patient) {
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
    checks.add(SophosChecks.role(roles(), List.of(), patient.operations()));
    checks.addAll(reach("stackone", "StackOne", patient.stackOneUrl()));
    checks.addAll(
        StackOneChecks.of(
            this::stackOne,
            subject ->
                subject
                    .profile(patient.profile())
                    .accountId(patient.account())
                    .harmlessAction(patient.harmlessAction()),
            "variables.different",
            "stackone.form",
            "stackone.connection"));
    // end
    return checks;
  }

  private List<Check> variableChecks() {
    VariableChecks variables = VariableChecks.of(patient.variables());
    String id = Services.KEYS.get(0);
    String secret = Services.KEYS.get(1);
    String key = Services.KEYS.get(2);
    return List.of(
        variables.names("variables.names", Services.KEYS),
        variables.different("variables.different", Services.KEYS),
        variables.clientCredentials("sophos.form", id, secret).after("variables.names"),
        variables
            .apiKey("stackone.form", key, StackOneChecks.keyPattern())
            .after("variables.names"));
  }

  private List<Check> reach(String prefix, String service, URI url) {
    return ReachChecks.of(prefix, service, url, patient.options());
  }

  private SophosCredentialCheck roles() {
    SophosCredentialCheck plain = SophosCredentialCheck.of(builder -> builder);
    return patient.role().map(plain::withRole).orElse(plain);
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
