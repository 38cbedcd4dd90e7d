package dev.connectorsdk.onboarding.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.onboarding.rotation.RotationResult.Outcome;
import dev.connectorsdk.stackone.profile.ManualProfileWriter;
import dev.connectorsdk.stackone.profile.ProfileResult.ManualSteps;
import dev.connectorsdk.testkit.stackone.ProfileWriteMode;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rotation by hand under a clock that stands still, as that of {@code WithSimulators} does. */
class FrozenClockTest {
  private final RotationFixture fixture =
      new RotationFixture(ServiceAge.ALL, new ManualProfileWriter(), ProfileWriteMode.NOT_FOUND);

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void change_madeWhileTheClockStandsStill_endsTheWait() {
    RotationListener admin =
        new RotationListener() {
          @Override
          public void changeRequired(ManualSteps steps) {
            fixture
                .service
                .dashboard()
                .changeCredential(
                    fixture.profileId, fixture.fresh.clientId(), fixture.fresh.revealSecret());
          }
        };
    fixture.time.freeze();

    RotationResult result = fixture.toProfile(request -> request).run(admin);

    assertThat(result.outcome()).isEqualTo(Outcome.ROTATED);
    assertThat(fixture.time.sleeps()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void change_neverMade_waitEndsAfterWhatWasSlept(boolean frozen) {
    if (frozen) {
      fixture.time.freeze();
    }

    RotationResult result =
        fixture
            .toProfile(request -> request.waitTimeout(Duration.ofSeconds(12)))
            .run(RotationListener.NONE);

    assertThat(result.outcome()).isEqualTo(Outcome.UNFINISHED);
    assertThat(fixture.time.sleeps())
        .containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(2));
  }
}
