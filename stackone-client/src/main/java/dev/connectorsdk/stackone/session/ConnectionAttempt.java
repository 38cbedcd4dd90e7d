package dev.connectorsdk.stackone.session;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A customer's latest try to link an account (StackOne, schema ConnectionAttempt; which members are
 * always there is unverified). Later versions may add components: create it with {@link
 * #builder()}.
 *
 * @param id The id
 * @param status How far it has come
 * @param accountSecureId The account that came of it, absent until there is one
 * @param oauthErrorCode The provider's error code, absent without an error
 * @param oauthErrorDescription The provider's error in words, absent without an error
 * @param createdAt When it began
 * @param updatedAt When it last changed
 * @param otherMembers Members that this version does not know; written back as they came
 */
@Value.Builder
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

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ConnectionAttempt}. */
  public static final class Builder extends ConnectionAttemptBuilder {
    Builder() {}
  }

  /**
   * How far a customer's attempt to link has come. StackOne may add values: one that this class
   * does not know is kept as it came.
   *
   * @param value the value as StackOne writes it
   */
  public record Status(String value) {
    /** It is under way. */
    public static final Status PENDING = new Status("pending");

    /**
     * The account is linked. Known from StackOne's hub alone, not from its reference (unverified).
     */
    public static final Status AUTHENTICATED = new Status("authenticated");

    /** The provider refused. Known from StackOne's hub alone (unverified). */
    public static final Status ERROR = new Status("error");

    /** The customer gave up. Known from StackOne's hub alone (unverified). */
    public static final Status CANCELLED = new Status("cancelled");

    /** It took too long. Known from StackOne's hub alone (unverified). */
    public static final Status EXPIRED = new Status("expired");

    @Override
    public String toString() {
      return value;
    }
  }
}
