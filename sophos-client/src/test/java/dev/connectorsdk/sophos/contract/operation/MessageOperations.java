package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.email.ClawbackReason;
import dev.connectorsdk.sophos.email.MessageStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations on delivered messages. */
final class MessageOperations {
  private static final String MESSAGE = "/email/v1/messages/{id}";

  private MessageOperations() {}

  static Stream<Operation> all() {
    return Stream.of(
        Operation.tenant(
                "POST " + MESSAGE + "/clawback",
                (t, ids) -> t.email().messages().clawback("dm-1", ClawbackReason.PHISHING).id(),
                Optional.of("dm-1"))
            .body("{'reason':'phishing'}"),
        Operation.tenant(
                "POST " + MESSAGE + "/clawback",
                (t, ids) ->
                    t.email()
                        .messages()
                        .clawback(
                            "dm-1",
                            ClawbackReason.PHISHING,
                            List.of("one@example.com", "two@example.com"))
                        .errors()
                        .get(0)
                        .recipient(),
                Optional.of("two@example.com"))
            .body("{'reason':'phishing','recipients':['one@example.com','two@example.com']}"),
        Operation.tenant(
            "GET " + MESSAGE + "/status",
            (t, ids) -> t.email().messages().status("dm-1").stream().toList(),
            List.of(
                new MessageStatus(
                    Optional.of("one@example.com"),
                    Optional.of(new MessageStatus.Status("delivered"))))));
  }
}
