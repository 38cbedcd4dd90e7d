package dev.connectorsdk.sophos.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.sophos.endpoint.AdaptiveAttackProtection.ActualState;
import dev.connectorsdk.sophos.endpoint.AdaptiveAttackProtection.DesiredState;
import dev.connectorsdk.sophos.fixture.Central;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AdaptiveAttackProtectionTest {
  private final Central central = new Central();
  private final EndpointAdaptiveAttackProtection protection =
      central.client().tenant().endpoints().adaptiveAttackProtection();
  private final String id = central.endpointId();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void setting_enabled_isAppliedLaterAndExpires() {
    assertThat(protection.enable(id, Duration.ofHours(4)).desiredState())
        .contains(
            new DesiredState(
                Optional.of(true), Optional.of(Duration.ofHours(4)), Optional.of("user")));
    assertThat(actual().enabled()).contains(false);

    central.clock.advance(Duration.ofMinutes(1));
    assertThat(actual().enabled()).contains(true);
    assertThat(actual().expiresAt()).contains(Instant.parse("2026-03-01T16:00:20Z"));

    central.clock.advance(Duration.ofHours(4));
    assertThat(actual().enabled()).contains(false);
  }

  @Test
  void setting_disabled_staysOnUntilItIsApplied() {
    protection.enable(id, Duration.ofDays(1));
    central.clock.advance(Duration.ofMinutes(1));

    assertThat(protection.disable(id).actualState().flatMap(ActualState::enabled)).contains(true);

    central.clock.advance(Duration.ofMinutes(1));
    assertThat(actual().enabled()).contains(false);
    assertThat(protection.get(id).desiredState().flatMap(DesiredState::expiresAfter)).isEmpty();
  }

  @Test
  void endpoint_unknown_notFound() {
    assertThatThrownBy(() -> protection.get("none")).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> protection.disable("none")).isInstanceOf(NotFoundException.class);
  }

  @Test
  void badArguments_passed_nothingIsSent() {
    assertThatThrownBy(() -> protection.enable(id, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expiresAfter must be more than zero, was PT0S.");
    assertThatThrownBy(() -> protection.disable(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThat(central.apiCalls()).isEmpty();
  }

  private ActualState actual() {
    return protection.get(id).actualState().orElseThrow();
  }
}
