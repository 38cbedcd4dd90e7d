package dev.connectorsdk.core.event;

import java.time.LocalDate;

/**
 * Published when a credential reaches a threshold before its expiry, or has expired; only to
 * listeners that are registered with the credential monitor.
 *
 * @param credential the name that its owner gave it; not for tags of a metric, since there may be
 *     many names
 * @param on the expiry date
 * @param daysLeft the days until that date; zero or less if it has expired
 */
public record CredentialExpiring(String credential, LocalDate on, long daysLeft) {}
