package dev.connectorsdk.sophos.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.sophos.attestation.Attestation.Option;
import dev.connectorsdk.sophos.attestation.Attestation.Status;
import dev.connectorsdk.sophos.fixture.Central;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AttestationsTest {
  private static final String PATH = "/user-activity-verification/v1/attestations";

  private final Central central = new Central();
  private final Attestations attestations = central.client().tenant().attestations();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void attestation_userAnswers_hasTheSelectedOption() {
    Attestation sent = attestations.create(question(Central.firstId(users())));

    assertThat(sent.status()).contains(Status.PENDING);
    assertThat(sent.expiresAt()).contains(Instant.parse("2026-03-01T12:01:00Z"));
    central
        .simulator
        .tenant()
        .items(PATH)
        .update(
            sent.id(),
            item -> {
              item.put("status", "completed");
              item.put("selectedOption", "n");
              return item;
            });

    Attestation answered = attestations.get(sent.id());
    assertThat(answered.status()).contains(Status.COMPLETED);
    assertThat(answered.selectedOption()).contains("n");
  }

  @Test
  void create_unknownUser_notFound() {
    assertThatThrownBy(() -> attestations.create(question("no-such-user")))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("Can't find at least one object");
  }

  @Test
  void draft_invalid_nothingIsSent() {
    rejected(d -> question(" ").apply(d), "userId must not be blank");
    rejected(d -> question("u").apply(d).timeoutInSeconds(0), "timeoutInSeconds must be 1 or more");
    rejected(
        d -> d.userId("u").title(LocalizedText.of("t")).question(LocalizedText.of("q")),
        "options must hold at least 1 answer");
    rejected(d -> question("u").apply(d).addOptions(Option.of(" ", "x")), "options must not be");
    assertThat(central.apiCalls()).isEmpty();
  }

  private void rejected(UnaryOperator<AttestationDraft.Builder> draft, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> attestations.create(draft))
        .withMessageContaining(message);
  }

  private static UnaryOperator<AttestationDraft.Builder> question(String userId) {
    return d ->
        d.userId(userId)
            .title(LocalizedText.of("Log-in"))
            .question(LocalizedText.of("Was it you?"))
            .addOptions(Option.of("y", "Yes"), Option.of("n", "No"))
            .timeoutInSeconds(60);
  }

  private List<Map<String, Object>> users() {
    return central.simulator.tenant().users().all();
  }
}
