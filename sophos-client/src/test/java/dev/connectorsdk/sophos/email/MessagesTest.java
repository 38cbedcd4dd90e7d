package dev.connectorsdk.sophos.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.sophos.email.quarantine.QuarantinedMessage;
import dev.connectorsdk.sophos.fixture.Central;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private final Central central = new Central();
  private final Email email = central.client().tenant().email();
  private final String id =
      Central.firstId(central.simulator.tenant().items("/email/v1/messages").all());

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void clawback_forOneRecipient_leavesTheOther() {
    Clawback clawback =
        email.messages().clawback(id, ClawbackReason.PHISHING, List.of("payroll@example.com"));

    assertThat(clawback.recipients()).containsExactly("payroll@example.com");
    assertThat(email.messages().status(id).stream().map(MessageStatus::status))
        .containsExactly(
            Optional.of(new MessageStatus.Status("delivered")),
            Optional.of(MessageStatus.Status.CLAWBACK_SUCCESSFUL));
  }

  @Test
  void clawback_forAll_isInThePostDeliveryQuarantine() {
    email.messages().clawback(id, ClawbackReason.PHISHING);

    assertThat(
            email
                .postDeliveryQuarantine()
                .search(q -> q.addReason(QuarantinedMessage.Reason.ON_DEMAND))
                .stream()
                .map(message -> message.forRecipient().orElseThrow()))
        .contains("payroll@example.com", "reception@example.com");
  }

  @Test
  void clawback_ofUnknownRecipient_isReported() {
    Clawback clawback =
        email.messages().clawback(id, ClawbackReason.PHISHING, List.of("no@example.com"));

    assertThat(clawback.recipients()).isEmpty();
    assertThat(clawback.errors().get(0).error()).contains("recipientNotFound");
  }

  @Test
  void messageOfAnotherTenant_clawedBack_notFound() {
    String other =
        Central.firstId(
            central.simulator.partner().tenants().get(0).items("/email/v1/messages").all());

    assertThatThrownBy(() -> email.messages().clawback(other, ClawbackReason.PHISHING))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> email.messages().status(other).stream().count())
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void noRecipients_clawback_nothingIsSentForAll() {
    assertThatThrownBy(() -> email.messages().clawback(id, ClawbackReason.PHISHING, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("recipients must hold at least 1 text.");
    assertThatThrownBy(() -> email.messages().clawback(" ", ClawbackReason.PHISHING))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> email.messages().status(" "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(central.apiCalls()).isEmpty();
  }
}
