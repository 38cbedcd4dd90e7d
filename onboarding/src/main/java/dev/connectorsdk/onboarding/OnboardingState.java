package dev.connectorsdk.onboarding;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a customer is, for a later run. Holds no secret: neither a credential nor an invitation's
 * link or token.
 *
 * @param ownerId the customer
 * @param connectorKey the connector
 * @param profileId the connector profile
 * @param accountId the linked account, absent as long as there is none
 * @param invitedUntil until when the last invitation can be opened, absent if there was none
 * @param answeredAction the harmless action that the account has answered, absent if none
 */
public record OnboardingState(
    String ownerId,
    String connectorKey,
    String profileId,
    Optional<String> accountId,
    Optional<Instant> invitedUntil,
    Optional<String> answeredAction) {}
