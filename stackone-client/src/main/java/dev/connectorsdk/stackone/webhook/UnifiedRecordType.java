package dev.connectorsdk.stackone.webhook;

import dev.connectorsdk.stackone.connector.ConnectorCategory;
import java.util.List;
import java.util.stream.Stream;

/**
 * A type of record in StackOne's unified API that has events. Unknown values are kept.
 *
 * @param value category and type in an event, such as {@code hris_employees}
 */
public record UnifiedRecordType(String value) {
  private static final List<UnifiedRecordType> KNOWN =
      Stream.of(
              "hris_employees hris_employments",
              "ats_assessments ats_candidates ats_applications ats_interviews ats_jobs",
              "ats_job_postings ats_lists ats_users",
              "crm_accounts crm_contacts",
              "lms_assignments lms_completions lms_content lms_courses lms_users",
              "documents_files documents_folders")
          .flatMap(line -> Stream.of(line.split(" ")))
          .map(UnifiedRecordType::new)
          .toList();

  /** Returns every type with documented events. */
  public static List<UnifiedRecordType> known() {
    return KNOWN;
  }

  /** Returns the category: the part before the first underscore. */
  public ConnectorCategory category() {
    int end = value.indexOf('_');
    return new ConnectorCategory(end < 0 ? value : value.substring(0, end));
  }

  /** Returns the event type for a created record. */
  public WebhookEventType created() {
    return WebhookEventType.created(this);
  }

  /** Returns the event type for an updated record; the event does not contain the change. */
  public WebhookEventType updated() {
    return WebhookEventType.updated(this);
  }

  /** Returns the event type for a deleted record. */
  public WebhookEventType deleted() {
    return WebhookEventType.deleted(this);
  }

  @Override
  public String toString() {
    return value;
  }
}
