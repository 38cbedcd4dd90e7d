package dev.connectorsdk.stackone.session;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A customer's attempt to link an account (StackOne, schema ConnectionAttempt). Every property may
 * be absent.
 *
 * @param id the id
 * @param status the status
 * @param accountSecureId the id of the linked account, absent until it exists
 * @param oauthErrorCode the provider's error code, absent without an error
 * @param oauthErrorDescription the provider's error message, absent without an error
 * @param createdAt the start time
 * @param updatedAt the time of the last change
 * @param otherMembers the properties that this version does not define
 */
public record ConnectionAttempt(
    Optional<String> id,
    Optional<Status> status,
    Optional<String> accountSecureId,
    Optional<String> oauthErrorCode,
    Optional<String> oauthErrorDescription,
    Optional<Instant> createdAt,
    Optional<Instant> updatedAt,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public ConnectionAttempt {
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Whether the account is linked. */
  public boolean isAuthenticated() {
    return status.filter(Status.AUTHENTICATED::equals).isPresent();
  }

  /** Whether it ended without an account: the provider rejected it, or it was canceled. */
  public boolean isFailed() {
    return status.filter(Status.FAILED::contains).isPresent();
  }

  /**
   * The status of an attempt to link an account. Unknown values are kept.
   *
   * @param value the value in StackOne's API
   */
  public record Status(String value) {
    /** The attempt is in progress. */
    public static final Status PENDING = new Status("pending");

    /** The account is linked. */
    public static final Status AUTHENTICATED = new Status("authenticated");

    /** The provider rejected it. */
    public static final Status ERROR = new Status("error");

    /** The customer canceled it. */
    public static final Status CANCELLED = new Status("cancelled");

    /**
     * It expired: a status of StackOne's hub, which its specification does not have (unverified).
     */
    public static final Status EXPIRED = new Status("expired");

    private static final List<Status> FAILED = List.of(ERROR, CANCELLED, EXPIRED);

    @Override
    public String toString() {
      return value;
    }
  }
}
