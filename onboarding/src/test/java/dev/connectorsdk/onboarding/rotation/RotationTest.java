package dev.connectorsdk.onboarding.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.onboarding.rotation.RotationResult.Outcome;
import dev.connectorsdk.stackone.profile.GuidedChange;
import dev.connectorsdk.stackone.profile.GuidedProfileWriter;
import dev.connectorsdk.stackone.profile.HttpProfileWriter;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.stackone.ProfileWriteMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new Sophos secret on its way to a simulated StackOne. */
class RotationTest {
  private static Shop writing() {
    return new Shop(HttpProfileWriter.guessing(), ProfileWriteMode.SUPPORTED);
  }

  private static Shop guided() {
    return new Shop(new GuidedProfileWriter(), ProfileWriteMode.NOT_FOUND);
  }

  private static List<String> states(Plan plan) {
    return plan.steps().stream().map(step -> step.id() + " " + step.state().word()).toList();
  }

  /** An admin who does what is asked; the run may crash at an event. */
  private static final class Admin implements RotationListener {
    private final Shop shop;
    private final String crashAt;
    private final List<String> heard = new ArrayList<>();

    Admin(Shop shop, String crashAt) {
      this.shop = shop;
      this.crashAt = crashAt;
    }

    private void hear(String event) {
      heard.add(event);
      if (event.equals(crashAt)) {
        throw new IllegalStateException("crash");
      }
    }

    @Override
    public void found(PlanStep step) {
      hear("found " + step.id());
    }

    @Override
    public void ended(PlanStep step) {
      hear("ended " + step.id());
    }

    @Override
    public void changeWanted(GuidedChange guide) {
      enter(shop.fresh, guide);
      hear("change wanted");
    }

    @Override
    public void undoWanted(GuidedChange guide) {
      enter(shop.old, guide);
      hear("undo wanted");
    }

    private void enter(SimulatedCredential credential, GuidedChange guide) {
      assertThat(guide.text())
          .contains(credential.clientId())
          .doesNotContain(credential.revealSecret());
      shop.enter(credential);
    }
  }

  @Test
  void aPlanTellsWhatWouldBeDoneAndWritesNothing() {
    try (Shop shop = writing()) {
      Plan plan = shop.toProfile(request -> request).plan();

      assertThat(states(plan))
          .containsExactly("proof done", "target done", "change to do", "accounts to do");
      assertThat(shop.service.traffic().writes()).isEmpty();
      assertThat(plan.text()).doesNotContain(shop.fresh.revealSecret());
    }
  }

  @Test
  void theWriterPutsTheNewSecretIntoTheProfile() {
    try (Shop shop = writing()) {
      RotationResult result = shop.toProfile(request -> request).run(RotationListener.NONE);

      assertThat(result.outcome()).isEqualTo(Outcome.ROTATED);
      assertThat(shop.service.traffic().count("PATCH", "/connector_profiles/{id}")).isEqualTo(1);
      assertThat(shop.answersWithout(shop.old)).isTrue();
    }
  }

  @Test
  void aPersonPutsTheNewSecretIntoTheProfile() {
    try (Shop shop = guided()) {
      RotationResult result = shop.toProfile(request -> request).run(new Admin(shop, ""));

      assertThat(result.outcome()).isEqualTo(Outcome.ROTATED);
      assertThat(shop.answersWithout(shop.old)).isTrue();
    }
  }

  @Test
  void aPersonGuidesOnWhereTheServiceOffersNoChange() {
    try (Shop shop = new Shop(HttpProfileWriter.guessing(), ProfileWriteMode.METHOD_NOT_ALLOWED)) {
      RotationResult result = shop.toProfile(request -> request).run(new Admin(shop, ""));

      assertThat(result.outcome()).isEqualTo(Outcome.ROTATED);
      assertThat(shop.answersWithout(shop.old)).isTrue();
    }
  }

  @Test
  void anAccountOfTheOlderKindGetsTheNewSecretItself() {
    try (Shop shop = guided()) {
      RotationResult result = shop.toAccount().run(RotationListener.NONE);

      assertThat(result.outcome()).isEqualTo(Outcome.ROTATED);
      assertThat(shop.service.traffic().count("PATCH", "/accounts/{id}")).isEqualTo(1);
      assertThat(shop.answersWithout(shop.old)).isTrue();
    }
  }

  @Test
  void aPersonWhoDoesNotComeLeavesEverythingAsItWas() {
    try (Shop shop = guided()) {
      RotationResult result =
          shop.toProfile(request -> request.patience(Duration.ofMinutes(2)))
              .run(RotationListener.NONE);

      assertThat(result.outcome()).isEqualTo(Outcome.UNFINISHED);
      assertThat(result.plan().step("change").state().word()).isEqualTo("manual");
      assertThat(shop.answersWithout(shop.fresh)).isTrue();
    }
  }

  @Test
  void aRefusedSecretDoesNotReachStackOne() {
    try (Shop shop = writing()) {
      shop.owners.remove(Shop.of(shop.fresh));

      RotationResult result = shop.toProfile(request -> request).run(RotationListener.NONE);

      assertThat(result.outcome()).isEqualTo(Outcome.UNFINISHED);
      assertThat(result.plan().step("proof").state().word()).isEqualTo("blocked");
      assertThat(shop.service.traffic().calls()).isEmpty();
    }
  }

  @Test
  void aCredentialOfAnotherAccountDoesNotReachStackOne() {
    try (Shop shop = writing()) {
      shop.owners.put(Shop.of(shop.fresh), "t2");

      RotationResult result = shop.toProfile(request -> request).run(RotationListener.NONE);

      assertThat(result.outcome()).isEqualTo(Outcome.UNFINISHED);
      assertThat(result.plan().step("proof").detail()).contains("tenant t2", "tenant t1");
      assertThat(shop.service.traffic().calls()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aSecretThatDoesNotWorkBehindStackOneIsTakenBack(boolean writer) {
    try (Shop shop = writer ? writing() : guided()) {
      shop.sophos.credentials().delete(shop.fresh.clientId());

      RotationResult result = shop.toProfile(request -> request).run(new Admin(shop, ""));

      assertThat(result.outcome()).isEqualTo(Outcome.UNDONE);
      assertThat(result.plan().step("accounts").state().word()).isEqualTo("blocked");
      assertThat(shop.answersWithout(shop.fresh)).isTrue();
    }
  }

  @Test
  void anOldSecretThatIsRefusedByNowIsNotPutBack() {
    try (Shop shop = writing()) {
      shop.sophos.credentials().delete(shop.fresh.clientId());
      shop.owners.remove(Shop.of(shop.old));

      RotationResult result = shop.toProfile(request -> request).run(RotationListener.NONE);

      assertThat(result.outcome()).isEqualTo(Outcome.NOT_UNDONE);
      assertThat(result.plan().step("undo").reason()).contains("make another one");
      assertThat(shop.service.traffic().count("PATCH", "/connector_profiles/{id}")).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "found proof",
        "found target",
        "found change",
        "change wanted",
        "ended change",
        "found accounts",
        "ended accounts"
      })
  void aRunAfterACrashEndsInTheSameState(String crash) {
    for (Shop one : List.of(writing(), guided())) {
      try (Shop shop = one) {
        Rotation rotation = shop.toProfile(request -> request);
        Admin doomed = new Admin(shop, crash);
        if (shop.client.connectorProfiles().areGuided() || !crash.equals("change wanted")) {
          assertThatThrownBy(() -> rotation.run(doomed)).isInstanceOf(IllegalStateException.class);
        }

        RotationResult result = rotation.run(new Admin(shop, ""));

        assertThat(result.outcome()).isEqualTo(Outcome.ROTATED);
        assertThat(shop.answersWithout(shop.old)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"found undo", "undo wanted", "ended undo"})
  void aRunAfterACrashWhileUndoingEndsInTheSameState(String crash) {
    try (Shop shop = guided()) {
      shop.sophos.credentials().delete(shop.fresh.clientId());
      Rotation rotation = shop.toProfile(request -> request);
      Admin doomed = new Admin(shop, crash);
      assertThatThrownBy(() -> rotation.run(doomed)).isInstanceOf(IllegalStateException.class);

      RotationResult result = rotation.run(new Admin(shop, ""));

      assertThat(result.outcome()).isEqualTo(Outcome.UNDONE);
      assertThat(shop.answersWithout(shop.fresh)).isTrue();
    }
  }

  @Test
  void aDisabledProfileIsToldBeforeAnythingIsChanged() {
    try (Shop shop = writing()) {
      shop.service.dashboard().disable(shop.profileId);

      RotationResult result = shop.toProfile(request -> request).run(RotationListener.NONE);

      assertThat(result.plan().step("target").state().word()).isEqualTo("blocked");
      assertThat(shop.service.traffic().writes()).isEmpty();
    }
  }

  @Test
  void theCredentialInUseIsNoNewOne() {
    try (Shop shop = writing()) {
      assertThatThrownBy(() -> shop.toProfile(request -> request.replacement(Shop.of(shop.old))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("make another one first")
          .hasMessageNotContaining(shop.old.revealSecret());
    }
  }

  @Test
  void noSecretIsShown() {
    try (Shop shop = guided()) {
      String text =
          RotationRequest.builder()
              .replacement(Shop.of(shop.fresh))
              .target(RotationTarget.account("a"))
              .build()
              .toString();

      assertThat(text).doesNotContain(shop.fresh.revealSecret());
    }
  }
}
