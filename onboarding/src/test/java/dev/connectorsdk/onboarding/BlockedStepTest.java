package dev.connectorsdk.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.onboarding.fixture.EachServiceAge;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import java.net.URI;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Problems that are found before anything is written. */
@EachServiceAge
class BlockedStepTest {
  private final ServiceAge age;

  BlockedStepTest(ServiceAge age) {
    this.age = age;
  }

  @Test
  void proof_wrongSecret_blockedWithoutRequestToStackOne() {
    try (OnboardingFixture fixture = OnboardingFixture.manual(age)) {
      OnboardingResult result =
          fixture
              .onboarding(request -> request.credential(fixture.wrong))
              .run(OnboardingFixture.ONE, new RecordingListener(fixture, ""));

      assertThat(result.plan().blocked().map(PlanStep::id)).contains("proof");
      assertThat(result.plan().step("proof").reason()).contains("the secret");
      assertThat(result.plan().step("account").detail())
          .isEqualTo("Waits for \"Credential accepted\".");
      assertThat(result.plan().text()).doesNotContain(fixture.wrong.secret().reveal());
      assertThat(fixture.service.traffic().calls()).isEmpty();
    }
  }

  @Test
  void role_insufficient_blockedWithoutRequestToStackOne() {
    try (OnboardingFixture fixture = OnboardingFixture.manual(age)) {
      UnaryOperator<OnboardingRequest.Builder> isolating =
          request ->
              request
                  .role(ServicePrincipalRole.READ_ONLY)
                  .addOperations("POST /endpoint/v1/endpoints/isolation");

      Plan plan = fixture.onboarding(isolating).plan(OnboardingFixture.ONE);

      assertThat(plan.blocked().map(PlanStep::reason).orElseThrow())
          .contains("ReadOnly may not call POST /endpoint/v1/endpoints/isolation");
      assertThat(fixture.service.traffic().calls()).isEmpty();
      assertThat(
              fixture
                  .onboarding(request -> isolating.apply(request).ignoreInsufficientRole(true))
                  .plan(OnboardingFixture.ONE)
                  .blocked())
          .isEmpty();
    }
  }

  @Test
  void role_unknown_done() {
    try (OnboardingFixture fixture = OnboardingFixture.manual(age)) {
      assertThat(fixture.onboarding(request -> request).plan(OnboardingFixture.ONE).step("role"))
          .satisfies(step -> assertThat(step.isDone()).isTrue())
          .satisfies(step -> assertThat(step.reason()).contains("is not known"));
    }
  }

  @Test
  void connector_unknown_blockedWithoutWrite() {
    try (OnboardingFixture fixture = OnboardingFixture.writing(age)) {
      OnboardingResult result =
          fixture
              .onboarding(request -> request.connectorKey("acme_two"))
              .run(OnboardingFixture.ONE, new RecordingListener(fixture, ""));

      assertThat(result.plan().blocked().map(PlanStep::detail))
          .contains("StackOne has no connector acme_two.");
      assertThat(fixture.writes()).isEmpty();
    }
  }

  @Test
  void connector_withoutAction_blockedWithoutWrite() {
    try (OnboardingFixture fixture = OnboardingFixture.writing(age)) {
      OnboardingResult result =
          fixture
              .onboarding(request -> request.addActions("acme_list_thing"))
              .run(OnboardingFixture.ONE, new RecordingListener(fixture, ""));

      assertThat(result.plan().blocked().map(PlanStep::detail))
          .contains("Acme has no action acme_list_thing.");
      assertThat(fixture.writes()).isEmpty();
    }
  }

  @Test
  void account_attemptRefused_blockedAtOnceWithOauthError() {
    try (OnboardingFixture fixture = OnboardingFixture.manual(age)) {
      fixture.createProfile();
      OnboardingListener refused =
          new OnboardingListener() {
            @Override
            public void linkReady(Customer customer, ConnectSessionLink link) {
              fixture
                  .service
                  .customer()
                  .fail(URI.create(link.authLinkUrl().reveal()), "access_denied", "Not today");
            }
          };

      OnboardingResult result =
          fixture.onboarding(request -> request).run(OnboardingFixture.ONE, refused);

      assertThat(fixture.service.accounts()).isEmpty();
      if (age == ServiceAge.YEAR_2025) { // its sessions have no attempts
        assertThat(fixture.time.sleeps()).isNotEmpty();
        return;
      }
      assertThat(result.plan().blocked().map(PlanStep::detail).orElseThrow())
          .contains("access_denied: Not today");
      assertThat(fixture.time.sleeps()).isEmpty();
    }
  }

  @Test
  void profile_disabled_blockedAndNotCreatedAgain() {
    try (OnboardingFixture fixture = OnboardingFixture.writing(age)) {
      fixture.createProfile();
      fixture.service.dashboard().disable(fixture.service.profiles().get(0).id());

      OnboardingResult result =
          fixture
              .onboarding(request -> request)
              .run(OnboardingFixture.ONE, new RecordingListener(fixture, ""));

      assertThat(result.plan().blocked().map(PlanStep::reason).orElseThrow()).contains("Enable it");
      assertThat(fixture.service.profiles()).hasSize(1);
    }
  }

  @Test
  void plan_apiKeyRefused_throws() {
    try (OnboardingFixture fixture = OnboardingFixture.manual(age)) {
      fixture.service.disable(fixture.service.apiKey());

      assertThatThrownBy(() -> fixture.onboarding(request -> request).plan(OnboardingFixture.ONE))
          .isInstanceOf(StatusException.class)
          .hasMessageContaining("key");
    }
  }
}
