package dev.connectorsdk.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.identity.Identity;
import dev.connectorsdk.stackone.profile.SetupField;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The fields of an account under the older Sophos IAM connector. */
class SophosAccountFieldsTest {
  @Test
  void fields_identityOfTenant_filledByWhoami() {
    try (OnboardingFixture fixture = OnboardingFixture.manual(ServiceAge.ALL)) {
      Identity identity = fixture.sophos.identity();

      List<SetupField> fields = SophosAccountFields.of(identity, fixture.good);

      assertThat(fields)
          .extracting(SetupField::label)
          .containsExactly("Client ID", "Client Secret", "Tenant ID", "Data Region API Host");
      assertThat(fields.get(2).value()).isEqualTo(identity.id());
      assertThat(fields.get(3).source()).startsWith("http");
      assertThat(fields.toString()).doesNotContain(fixture.good.secret().reveal());
    }
  }

  @Test
  void fields_identityWithoutDataRegion_rejected() {
    try (OnboardingFixture fixture = OnboardingFixture.manual(ServiceAge.ALL)) {
      Identity partner = Identity.builder().id("p").level(AccountLevel.PARTNER).build();

      assertThatThrownBy(() -> SophosAccountFields.of(partner, fixture.good))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("tenant");
    }
  }
}
