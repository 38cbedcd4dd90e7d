package dev.connectorsdk.onboarding;

import java.time.Instant;
import java.util.Optional;

/**
 * The saved state of a customer, read by later runs. Contains no secret: neither a credential nor
 * an invitation's link or token.
 *
 * @param ownerId the customer's id
 * @param connectorKey the key of the connector
 * @param profileId the id of the connector profile
 * @param accountId the id of the active linked account, absent if there is none yet
 * @param invitedUntil the end of the last invitation, absent if there was none
 * @param sessionId the id of the last invitation's connect session, absent if there was none
 * @param answeredAction the id of the probe action that the account ran, absent if none
 */
public record OnboardingState(
    String ownerId,
    String connectorKey,
    String profileId,
    Optional<String> accountId,
    Optional<Instant> invitedUntil,
    Optional<String> sessionId,
    Optional<String> answeredAction) {}
