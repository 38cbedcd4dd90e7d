package dev.connectorsdk.onboarding.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.onboarding.rotation.RotationResult.Outcome;
import dev.connectorsdk.stackone.profile.HttpProfileWriter;
import dev.connectorsdk.stackone.profile.ManualProfileWriter;
import dev.connectorsdk.stackone.profile.ProfileResult.ManualSteps;
import dev.connectorsdk.testkit.sophos.ServiceRole;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.stackone.ProfileWriteMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rotation of a Sophos Central credential in a simulated StackOne. */
class RotationTest {
  private static Shop writing() {
    return new Shop(HttpProfileWriter.guessing(), ProfileWriteMode.SUPPORTED);
  }

  private static Shop manual() {
    return new Shop(new ManualProfileWriter(), ProfileWriteMode.NOT_FOUND);
  }

  private static List<String> states(Plan plan) {
    return plan.steps().stream().map(step -> step.id() + " " + step.state().word()).toList();
  }

  /** Performs each manual step at once, and records the events; throws at one of them. */
  private static final class Admin implements RotationListener {
    private final Shop shop;
    private final String crashAt;
    private final List<String> events = new ArrayList<>();

    Admin(Shop shop, String crashAt) {
      this.shop = shop;
      this.crashAt = crashAt;
    }

    private void record(String event) {
      events.add(event);
      if (event.equals(crashAt)) {
        throw new IllegalStateException("crash");
      }
    }

    @Override
    public void stepFound(PlanStep step) {
      record("found " + step.id());
    }

    @Override
    public void stepFinished(PlanStep step) {
      record("finished " + step.id());
    }

    @Override
    public void changeRequired(ManualSteps guide) {
      enter(shop.fresh, guide);
      record("change required");
    }

    @Override
    public void undoRequired(ManualSteps guide) {
      enter(shop.old, guide);
      record("undo required");
    }

    private void enter(SimulatedCredential credential, ManualSteps guide) {
      assertThat(guide.text())
          .contains(credential.clientId())
          .doesNotContain(credential.revealSecret());
      shop.enter(credential);
    }
  }

  @Test
  void plan_newSecret_listsStepsAndWritesNothing() {
    try (Shop shop = writing()) {
      Plan plan = shop.toProfile(request -> request).plan();

      assertThat(states(plan))
          .containsExactly("proof done", "target done", "change to do", "accounts to do");
      assertThat(shop.service.traffic().writes()).isEmpty();
      assertThat(plan.text()).doesNotContain(shop.fresh.revealSecret());
    }
  }

  @Test
  void run_profileWriter_savesNewSecret() {
    try (Shop shop = writing()) {
      RotationResult result = shop.toProfile(request -> request).run(RotationListener.NONE);

      assertThat(result.outcome()).isEqualTo(Outcome.ROTATED);
      assertThat(shop.service.traffic().count("PATCH", "/connector_profiles/{id}")).isEqualTo(1);
      assertThat(shop.worksWithout(shop.old)).isTrue();
    }
  }

  @Test
  void run_manualWriter_administratorSavesNewSecret() {
    try (Shop shop = manual()) {
      RotationResult result = shop.toProfile(request -> request).run(new Admin(shop, ""));

      assertThat(result.outcome()).isEqualTo(Outcome.ROTATED);
      assertThat(shop.worksWithout(shop.old)).isTrue();
    }
  }

  @Test
  void run_patchNotAllowed_administratorSavesNewSecret() {
    try (Shop shop = new Shop(HttpProfileWriter.guessing(), ProfileWriteMode.METHOD_NOT_ALLOWED)) {
      RotationResult result = shop.toProfile(request -> request).run(new Admin(shop, ""));

      assertThat(result.outcome()).isEqualTo(Outcome.ROTATED);
      assertThat(shop.worksWithout(shop.old)).isTrue();
    }
  }

  @Test
  void run_accountTarget_savesNewSecretInAccount() {
    try (Shop shop = manual()) {
      RotationResult result = shop.toAccount().run(RotationListener.NONE);

      assertThat(result.outcome()).isEqualTo(Outcome.ROTATED);
      assertThat(shop.service.traffic().count("PATCH", "/accounts/{id}")).isEqualTo(1);
      assertThat(shop.worksWithout(shop.old)).isTrue();
    }
  }

  @Test
  void run_waitTimesOut_nothingChanged() {
    try (Shop shop = manual()) {
      RotationResult result =
          shop.toProfile(request -> request.waitTimeout(Duration.ofMinutes(2)))
              .run(RotationListener.NONE);

      assertThat(result.outcome()).isEqualTo(Outcome.UNFINISHED);
      assertThat(result.plan().step("change").state().word()).isEqualTo("manual");
      assertThat(shop.worksWithout(shop.fresh)).isTrue();
    }
  }

  @Test
  void run_newSecretRefused_nothingSentToStackOne() {
    try (Shop shop = writing()) {
      shop.central.credentials().delete(shop.fresh.clientId());

      RotationResult result = shop.toProfile(request -> request).run(RotationListener.NONE);

      assertThat(result.outcome()).isEqualTo(Outcome.UNFINISHED);
      assertThat(result.plan().step("proof").state().word()).isEqualTo("blocked");
      assertThat(shop.service.traffic().calls()).isEmpty();
    }
  }

  @Test
  void run_credentialOfOtherAccount_nothingSentToStackOne() {
    try (Shop shop = writing()) {
      SimulatedCredential foreign =
          shop.central
              .credentials()
              .add(shop.central.addTenant("Other", "eu01"), ServiceRole.SUPER_ADMIN);

      RotationResult result =
          shop.toProfile(request -> request.replacement(Shop.of(foreign)))
              .run(RotationListener.NONE);

      assertThat(result.outcome()).isEqualTo(Outcome.UNFINISHED);
      assertThat(result.plan().step("proof").detail())
          .contains("tenant " + foreign.accountId(), "tenant " + shop.old.accountId());
      assertThat(shop.service.traffic().calls()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void run_accountFailsWithNewSecret_restoresPrevious(boolean writer) {
    try (Shop shop = writer ? writing() : manual()) {
      shop.sophos.credentials().delete(shop.fresh.clientId());

      RotationResult result = shop.toProfile(request -> request).run(new Admin(shop, ""));

      assertThat(result.outcome()).isEqualTo(Outcome.UNDONE);
      assertThat(result.plan().step("accounts").state().word()).isEqualTo("blocked");
      assertThat(shop.worksWithout(shop.fresh)).isTrue();
    }
  }

  @Test
  void run_previousSecretRefused_notRestored() {
    try (Shop shop = writing()) {
      shop.sophos.credentials().delete(shop.fresh.clientId());
      shop.central.credentials().delete(shop.old.clientId());

      RotationResult result = shop.toProfile(request -> request).run(RotationListener.NONE);

      assertThat(result.outcome()).isEqualTo(Outcome.NOT_UNDONE);
      assertThat(result.plan().step("undo").reason()).contains("create another one");
      assertThat(shop.service.traffic().count("PATCH", "/connector_profiles/{id}")).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "found proof",
        "found target",
        "found change",
        "change required",
        "finished change",
        "found accounts",
        "finished accounts"
      })
  void run_afterCrash_sameState(String crash) {
    for (Shop one : List.of(writing(), manual())) {
      try (Shop shop = one) {
        Rotation rotation = shop.toProfile(request -> request);
        Admin doomed = new Admin(shop, crash);
        if (shop.client.connectorProfiles().isManual() || !crash.equals("change required")) {
          assertThatThrownBy(() -> rotation.run(doomed)).isInstanceOf(IllegalStateException.class);
        }

        RotationResult result = rotation.run(new Admin(shop, ""));

        assertThat(result.outcome()).isEqualTo(Outcome.ROTATED);
        assertThat(shop.worksWithout(shop.old)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"found undo", "undo required", "finished undo"})
  void run_afterCrashInUndo_sameState(String crash) {
    try (Shop shop = manual()) {
      shop.sophos.credentials().delete(shop.fresh.clientId());
      Rotation rotation = shop.toProfile(request -> request);
      Admin doomed = new Admin(shop, crash);
      assertThatThrownBy(() -> rotation.run(doomed)).isInstanceOf(IllegalStateException.class);

      RotationResult result = rotation.run(new Admin(shop, ""));

      assertThat(result.outcome()).isEqualTo(Outcome.UNDONE);
      assertThat(shop.worksWithout(shop.fresh)).isTrue();
    }
  }

  @Test
  void run_profileDisabled_blockedWithoutWrite() {
    try (Shop shop = writing()) {
      shop.service.dashboard().disable(shop.profileId);

      RotationResult result = shop.toProfile(request -> request).run(RotationListener.NONE);

      assertThat(result.plan().step("target").state().word()).isEqualTo("blocked");
      assertThat(shop.service.traffic().writes()).isEmpty();
    }
  }

  @Test
  void request_replacementIsPrevious_rejected() {
    try (Shop shop = writing()) {
      assertThatThrownBy(() -> shop.toProfile(request -> request.replacement(Shop.of(shop.old))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("create another one first")
          .hasMessageNotContaining(shop.old.revealSecret());
    }
  }

  @Test
  void request_toString_withoutSecret() {
    try (Shop shop = manual()) {
      String text =
          RotationRequest.builder()
              .replacement(Shop.of(shop.fresh))
              .target(CredentialTarget.account("a"))
              .build()
              .toString();

      assertThat(text).doesNotContain(shop.fresh.revealSecret());
    }
  }
}
