package dev.connectorsdk.sophos.email.quarantine;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Optional;

/**
 * A download of attachments, which the service prepares as one file (Email management API, GET
 * /email/v1/quarantine/downloads/{downloadId}/status).
 *
 * @param id the id
 * @param status the status
 * @param attachments the names of the attachments
 * @param url the URL of the file when it is completed: no other authorization is required
 * @param password the password of the file
 * @param error why it failed, such as {@code attachmentNotFound}
 */
public record AttachmentDownload(
    String id,
    Optional<Status> status,
    List<String> attachments,
    Optional<Secret> url,
    Optional<Secret> password,
    Optional<String> error) {
  /** Copies the list. */
  public AttachmentDownload {
    attachments = List.copyOf(attachments);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The status of a download.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record Status(String value) {
    public static final Status PROCESSING = new Status("processing");
    public static final Status COMPLETED = new Status("completed");
    public static final Status FAILED = new Status("failed");
  }

  boolean is(Status other) {
    return status.filter(other::equals).isPresent();
  }
}
