package dev.connectorsdk.onboarding.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.onboarding.fixture.EachServiceAge;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.rotation.RotationResult.Outcome;
import dev.connectorsdk.stackone.profile.HttpProfileWriter;
import dev.connectorsdk.stackone.profile.ManualProfileWriter;
import dev.connectorsdk.testkit.sophos.ServiceRole;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.stackone.ProfileWriteMode;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rotation of a Sophos Central credential in a simulated StackOne. */
@EachServiceAge
class RotationTest {
  private final ServiceAge age;

  RotationTest(ServiceAge age) {
    this.age = age;
  }

  private RotationFixture writing() {
    return new RotationFixture(age, HttpProfileWriter.unverified(), ProfileWriteMode.SUPPORTED);
  }

  private RotationFixture manual() {
    return new RotationFixture(age, new ManualProfileWriter(), ProfileWriteMode.NOT_FOUND);
  }

  private static List<String> states(Plan plan) {
    return plan.steps().stream().map(step -> step.id() + " " + step.state().word()).toList();
  }

  @Test
  void plan_newSecret_listsStepsAndWritesNothing() {
    try (RotationFixture fixture = writing()) {
      Plan plan = fixture.toProfile(request -> request).plan();

      assertThat(states(plan))
          .containsExactly("proof done", "target done", "change to do", "accounts to do");
      assertThat(fixture.service.traffic().writes()).isEmpty();
      assertThat(plan.text()).doesNotContain(fixture.fresh.revealSecret());
    }
  }

  @Test
  void run_profileWriter_savesNewSecret() {
    try (RotationFixture fixture = writing()) {
      RotationResult result = fixture.toProfile(request -> request).run(RotationListener.NONE);

      assertThat(result.outcome()).isEqualTo(Outcome.ROTATED);
      assertThat(fixture.service.traffic().count("PATCH", "/connector_profiles/{id}")).isEqualTo(1);
      assertThat(fixture.worksWithout(fixture.old)).isTrue();
    }
  }

  @Test
  void run_manualWriter_administratorSavesNewSecret() {
    try (RotationFixture fixture = manual()) {
      RotationResult result = fixture.toProfile(request -> request).run(new Admin(fixture, ""));

      assertThat(result.outcome()).isEqualTo(Outcome.ROTATED);
      assertThat(fixture.worksWithout(fixture.old)).isTrue();
    }
  }

  @Test
  void run_patchNotAllowed_administratorSavesNewSecret() {
    try (RotationFixture fixture =
        new RotationFixture(
            age, HttpProfileWriter.unverified(), ProfileWriteMode.METHOD_NOT_ALLOWED)) {
      RotationResult result = fixture.toProfile(request -> request).run(new Admin(fixture, ""));

      assertThat(result.outcome()).isEqualTo(Outcome.ROTATED);
      assertThat(fixture.worksWithout(fixture.old)).isTrue();
    }
  }

  @Test
  void run_accountTarget_savesNewSecretInAccount() {
    try (RotationFixture fixture = manual()) {
      RotationResult result = fixture.toAccount().run(RotationListener.NONE);

      assertThat(result.outcome()).isEqualTo(Outcome.ROTATED);
      assertThat(fixture.service.traffic().count("PATCH", "/accounts/{id}")).isEqualTo(1);
      assertThat(fixture.worksWithout(fixture.old)).isTrue();
    }
  }

  @Test
  void run_waitTimesOut_nothingChanged() {
    try (RotationFixture fixture = manual()) {
      RotationResult result =
          fixture
              .toProfile(request -> request.waitTimeout(Duration.ofMinutes(2)))
              .run(RotationListener.NONE);

      assertThat(result.outcome()).isEqualTo(Outcome.UNFINISHED);
      assertThat(result.plan().step("change").state().word()).isEqualTo("manual");
      assertThat(fixture.worksWithout(fixture.fresh)).isTrue();
    }
  }

  @Test
  void run_newSecretRefused_nothingSentToStackOne() {
    try (RotationFixture fixture = writing()) {
      fixture.central.credentials().delete(fixture.fresh.clientId());

      RotationResult result = fixture.toProfile(request -> request).run(RotationListener.NONE);

      assertThat(result.outcome()).isEqualTo(Outcome.UNFINISHED);
      assertThat(result.plan().step("proof").state().word()).isEqualTo("blocked");
      assertThat(fixture.service.traffic().calls()).isEmpty();
    }
  }

  @Test
  void run_credentialOfOtherAccount_nothingSentToStackOne() {
    try (RotationFixture fixture = writing()) {
      SimulatedCredential foreign =
          fixture
              .central
              .credentials()
              .add(fixture.central.addTenant("Other", "eu01"), ServiceRole.SUPER_ADMIN);

      RotationResult result =
          fixture
              .toProfile(request -> request.replacement(RotationFixture.of(foreign)))
              .run(RotationListener.NONE);

      assertThat(result.outcome()).isEqualTo(Outcome.UNFINISHED);
      assertThat(result.plan().step("proof").detail())
          .contains("tenant " + foreign.accountId(), "tenant " + fixture.old.accountId());
      assertThat(fixture.service.traffic().calls()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void run_accountFailsWithNewSecret_restoresPrevious(boolean writer) {
    try (RotationFixture fixture = writer ? writing() : manual()) {
      fixture.sophos.credentials().delete(fixture.fresh.clientId());

      RotationResult result = fixture.toProfile(request -> request).run(new Admin(fixture, ""));

      assertThat(result.outcome()).isEqualTo(Outcome.ROLLED_BACK);
      assertThat(result.plan().step("accounts").state().word()).isEqualTo("blocked");
      assertThat(fixture.worksWithout(fixture.fresh)).isTrue();
    }
  }

  @Test
  void run_previousSecretRefused_notRestored() {
    try (RotationFixture fixture = writing()) {
      fixture.sophos.credentials().delete(fixture.fresh.clientId());
      fixture.central.credentials().delete(fixture.old.clientId());

      RotationResult result = fixture.toProfile(request -> request).run(RotationListener.NONE);

      assertThat(result.outcome()).isEqualTo(Outcome.NOT_ROLLED_BACK);
      assertThat(result.plan().step("undo").reason()).contains("create another one");
      assertThat(fixture.service.traffic().count("PATCH", "/connector_profiles/{id}")).isEqualTo(1);
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
    for (RotationFixture one : List.of(writing(), manual())) {
      try (RotationFixture fixture = one) {
        Rotation rotation = fixture.toProfile(request -> request);
        Admin doomed = new Admin(fixture, crash);
        if (fixture.client.connectorProfiles().isManual() || !crash.equals("change required")) {
          assertThatThrownBy(() -> rotation.run(doomed)).isInstanceOf(IllegalStateException.class);
        }

        RotationResult result = rotation.run(new Admin(fixture, ""));

        assertThat(result.outcome()).isEqualTo(Outcome.ROTATED);
        assertThat(fixture.worksWithout(fixture.old)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"found undo", "undo required", "finished undo"})
  void run_afterCrashInUndo_sameState(String crash) {
    try (RotationFixture fixture = manual()) {
      fixture.sophos.credentials().delete(fixture.fresh.clientId());
      Rotation rotation = fixture.toProfile(request -> request);
      Admin doomed = new Admin(fixture, crash);
      assertThatThrownBy(() -> rotation.run(doomed)).isInstanceOf(IllegalStateException.class);

      RotationResult result = rotation.run(new Admin(fixture, ""));

      assertThat(result.outcome()).isEqualTo(Outcome.ROLLED_BACK);
      assertThat(fixture.worksWithout(fixture.fresh)).isTrue();
    }
  }

  @Test
  void run_profileDisabled_blockedWithoutWrite() {
    try (RotationFixture fixture = writing()) {
      fixture.service.dashboard().disable(fixture.profileId);

      RotationResult result = fixture.toProfile(request -> request).run(RotationListener.NONE);

      assertThat(result.plan().step("target").state().word()).isEqualTo("blocked");
      assertThat(fixture.service.traffic().writes()).isEmpty();
    }
  }

  @Test
  void request_replacementIsPrevious_rejected() {
    try (RotationFixture fixture = writing()) {
      assertThatThrownBy(
              () ->
                  fixture.toProfile(
                      request -> request.replacement(RotationFixture.of(fixture.old))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("create another one first")
          .hasMessageNotContaining(fixture.old.revealSecret());
    }
  }

  @Test
  void request_toString_withoutSecret() {
    try (RotationFixture fixture = manual()) {
      String text =
          RotationRequest.builder()
              .replacement(RotationFixture.of(fixture.fresh))
              .target(CredentialTarget.account("a"))
              .build()
              .toString();

      assertThat(text).doesNotContain(fixture.fresh.revealSecret());
    }
  }
}
