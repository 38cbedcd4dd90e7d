package dev.connectorsdk.sophos.attestation;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A question to a user, with the answer (User Activity Verification API, GET
 * /user-activity-verification/v1/attestations/{attestationId}).
 *
 * @param id the id
 * @param userId the id of the directory user
 * @param title the title
 * @param question the question
 * @param options the answers that the user can select
 * @param status the status
 * @param selectedOption the key of the selected answer; absent while there is none
 * @param expiresAt the time after which it cannot be answered
 * @param tenant the tenant
 */
public record Attestation(
    String id,
    Optional<String> userId,
    Optional<LocalizedText> title,
    Optional<LocalizedText> question,
    List<Option> options,
    Optional<Status> status,
    Optional<String> selectedOption,
    Optional<Instant> expiresAt,
    Optional<Reference> tenant) {

  /** Copies the list. */
  public Attestation {
    options = List.copyOf(options);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * An answer that the user can select.
   *
   * @param key the key, which {@link Attestation#selectedOption()} refers to
   * @param value the text
   */
  public record Option(Optional<String> key, Optional<LocalizedText> value) {
    /** Returns an answer with a text without translations. */
    public static Option of(String key, String text) {
      return new Option(Optional.of(key), Optional.of(LocalizedText.of(text)));
    }
  }

  /**
   * The status of an attestation.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record Status(String value) {
    public static final Status PENDING = new Status("pending");
    public static final Status COMPLETED = new Status("completed");
  }
}
