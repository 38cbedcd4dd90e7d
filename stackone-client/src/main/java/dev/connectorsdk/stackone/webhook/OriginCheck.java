package dev.connectorsdk.stackone.webhook;

import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/** Whether an event is of what is known here, as far as it tells. */
@Value.Immutable
interface OriginCheck {

  Optional<String> organizationId();

  Optional<String> projectId();

  @Value.Default
  default Predicate<String> knownOwner() {
    return owner -> true;
  }

  @Value.Default
  default Predicate<String> knownAccount() {
    return account -> true;
  }

  default Optional<RejectedWebhook> refusal(WebhookEvent event) {
    if (differ(organizationId(), event.organizationId())) {
      return refused(RejectionReason.OTHER_ORGANIZATION, "StackOne organization");
    }
    if (differ(projectId(), event.projectId())) {
      return refused(RejectionReason.OTHER_PROJECT, "StackOne project");
    }
    if (!event.originOwnerId().map(knownOwner()::test).orElse(true)) {
      return refused(RejectionReason.UNKNOWN_OWNER, "customer");
    }
    boolean isNew = event.type().equals(WebhookEventType.ACCOUNT_CREATED);
    if (!isNew && !event.accountId().map(knownAccount()::test).orElse(true)) {
      return refused(RejectionReason.UNKNOWN_ACCOUNT, "account");
    }
    return Optional.empty();
  }

  private static boolean differ(Optional<String> expected, Optional<String> told) {
    return expected.isPresent() && told.isPresent() && !told.equals(expected);
  }

  private static Optional<RejectedWebhook> refused(RejectionReason reason, String of) {
    return Optional.of(
        reason.because(
            "It is signed, but of another " + of + " than is known here: check the webhook page."));
  }
}
