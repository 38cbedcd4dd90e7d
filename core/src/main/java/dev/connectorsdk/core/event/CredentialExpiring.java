package dev.connectorsdk.core.event;

import java.time.LocalDate;

/**
 * A credential reached a threshold before its expiry, or has expired.
 *
 * @param credential the name that its owner gave it; with many customers there are many names, so
 *     it is no tag of a metric
 * @param on the day of expiry
 * @param daysLeft days until then; zero or less when it has expired
 */
public record CredentialExpiring(String credential, LocalDate on, long daysLeft) {}
