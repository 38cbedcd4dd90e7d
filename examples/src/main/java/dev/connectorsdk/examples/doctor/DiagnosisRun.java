package dev.connectorsdk.examples.doctor;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.Services;
import dev.connectorsdk.examples.SimulatorUrls;
import dev.connectorsdk.onboarding.diagnosis.Check;
import dev.connectorsdk.onboarding.diagnosis.CheckResult;
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

/** Runs the checks of both services as one diagnosis; clients are created on first use. */
final class DiagnosisRun implements AutoCloseable {
  private final DiagnosisTarget target;
  private volatile @Nullable SophosClient sophos;
  private volatile @Nullable StackOneClient stackOne;

  DiagnosisRun(DiagnosisTarget target) {
    this.target = target;
  }

  DiagnosisReport run(DiagnosisListener listener) {
    return Diagnosis.of(checks()).run(listener);
  }

  private List<Check> checks() {
    // snippet checks
    List<Check> checks = new ArrayList<>(variableChecks());
    checks.addAll(reach("sophos.identity", "Token endpoint", target.identityUrl()));
    checks.addAll(reach("sophos.api", "Sophos Central", target.sophosUrl()));
    checks.addAll(
        SophosChecks.of(
            this::sophos,
            "variables.different",
            "sophos.form",
            "sophos.identity.connection",
            "sophos.api.connection"));
    checks.add(SophosChecks.role(target.role(), List.of(), target.operations(), Map.of()));
    checks.addAll(reach("stackone", "StackOne", target.stackOneUrl()));
    checks.addAll(
        StackOneChecks.of(
            this::stackOne,
            options ->
                options
                    .profile(target.profile())
                    .accountId(target.account())
                    .probeAction(target.probeAction()),
            "variables.different",
            "stackone.form",
            "stackone.connection"));
    // end
    return checks;
  }

  private List<Check> variableChecks() {
    VariableChecks variables = VariableChecks.of(target.variables());
    String id = Services.VARIABLES.get(0);
    String secret = Services.VARIABLES.get(1);
    String key = Services.VARIABLES.get(2);
    return List.of(
        Check.of("variables.urls", "Base URLs", this::urls),
        variables.names("variables.names", Services.VARIABLES),
        variables.different("variables.different", Services.VARIABLES),
        variables.clientCredentials("sophos.form", id, secret).after("variables.names"),
        variables.apiKey("stackone.form", key).after("variables.names"));
  }

  private List<Check> reach(String prefix, String service, URI url) {
    return ConnectivityChecks.of(prefix, service, url, target.options()).stream()
        .map(check -> check.after("variables.urls"))
        .toList();
  }

  private CheckResult urls() {
    try {
      SimulatorUrls.of(environment());
    } catch (IllegalArgumentException e) {
      return CheckResult.failed(
          String.valueOf(e.getMessage()), "Correct the URL, or unset all of them.");
    }
    return CheckResult.ok(
        "Checked: %s, %s, %s."
            .formatted(
                target.identityUrl().getAuthority(),
                target.sophosUrl().getAuthority(),
                target.stackOneUrl().getAuthority()));
  }

  private Environment environment() {
    return Environment.of(target.variables());
  }

  /** Checks run one at a time, each on its own thread. */
  private SophosClient sophos() {
    SophosClient client = sophos;
    if (client == null) {
      client =
          SophosClient.builder()
              .environment(environment())
              .options(target.options())
              .allowHosts(target.allowedHosts().toArray(String[]::new))
              .identityUrl(target.identityUrl())
              .apiUrl(target.sophosUrl())
              .build();
      sophos = client;
    }
    return client;
  }

  private StackOneClient stackOne() {
    StackOneClient client = stackOne;
    if (client == null) {
      client =
          StackOneClient.builder()
              .environment(environment())
              .options(target.options())
              .allowHosts(target.allowedHosts().toArray(String[]::new))
              .apiUrl(target.stackOneUrl())
              .build();
      stackOne = client;
    }
    return client;
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
