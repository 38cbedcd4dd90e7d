package dev.connectorsdk.stackone.webhook;

import dev.connectorsdk.stackone.connector.ConnectorCategory;
import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of record in StackOne's unified API, of which events tell. StackOne may add values: one
 * that this class does not know is kept as it came.
 *
 * @param value the category and the kind as events write them, such as {@code hris_employees}
 */
public record UnifiedResource(String value) {
  private static final List<UnifiedResource> KNOWN =
      Stream.of(
              "hris_employees hris_employments",
              "ats_assessments ats_candidates ats_applications ats_interviews ats_jobs",
              "ats_job_postings ats_lists ats_users",
              "crm_accounts crm_contacts",
              "lms_assignments lms_completions lms_content lms_courses lms_users",
              "documents_files documents_folders")
          .flatMap(line -> Stream.of(line.split(" ")))
          .map(UnifiedResource::new)
          .toList();

  /** Every kind of which the documentation names events. */
  public static List<UnifiedResource> known() {
    return KNOWN;
  }

  /** The part before the first underscore. */
  public ConnectorCategory category() {
    int end = value.indexOf('_');
    return new ConnectorCategory(end < 0 ? value : value.substring(0, end));
  }

  /** The event that tells of a new record. */
  public WebhookEventType created() {
    return WebhookEventType.created(this);
  }

  /** The event that tells of a changed record; what changed is not said. */
  public WebhookEventType updated() {
    return WebhookEventType.updated(this);
  }

  /** The event that tells of a record that is gone. */
  public WebhookEventType deleted() {
    return WebhookEventType.deleted(this);
  }

  @Override
  public String toString() {
    return value;
  }
}
