package dev.connectorsdk.stackone.webhook;

import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/** Checks the organization, project, customer and account of an event, if it has them. */
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

  default Optional<RejectedWebhook> rejection(WebhookEvent event) {
    if (differ(organizationId(), event.organizationId())) {
      return rejected(RejectionReason.OTHER_ORGANIZATION, "StackOne organization");
    }
    if (differ(projectId(), event.projectId())) {
      return rejected(RejectionReason.OTHER_PROJECT, "StackOne project");
    }
    if (!event.originOwnerId().map(knownOwner()::test).orElse(true)) {
      return rejected(RejectionReason.UNKNOWN_OWNER, "customer");
    }
    boolean isNew = event.type().equals(WebhookEventType.ACCOUNT_CREATED);
    if (!isNew && !event.accountId().map(knownAccount()::test).orElse(true)) {
      return rejected(RejectionReason.UNKNOWN_ACCOUNT, "account");
    }
    return Optional.empty();
  }

  private static boolean differ(Optional<String> expected, Optional<String> actual) {
    return expected.isPresent() && actual.isPresent() && !actual.equals(expected);
  }

  private static Optional<RejectedWebhook> rejected(RejectionReason reason, String origin) {
    return Optional.of(
        reason.because(
            "It is signed, but for another " + origin + ": check StackOne's webhook page."));
  }
}
