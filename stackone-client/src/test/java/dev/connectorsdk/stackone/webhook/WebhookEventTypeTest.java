package dev.connectorsdk.stackone.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.stackone.connector.ConnectorCategory;
import org.junit.jupiter.api.Test;

/** The types of webhook events. */
class WebhookEventTypeTest {
  @Test
  void known_documentedTypes_complete() {
    assertThat(UnifiedRecordType.known()).hasSize(19).doesNotHaveDuplicates();
    assertThat(WebhookEventType.known())
        .hasSize(6 + 3 * 19)
        .doesNotHaveDuplicates()
        .contains(
            new WebhookEventType("hris_employees.created"),
            new WebhookEventType("ats_job_postings.updated"),
            new WebhookEventType("documents_folders.deleted"));
  }

  @Test
  void type_value_changeAndRecordType() {
    WebhookEventType type = new WebhookEventType("ats_job_postings.deleted");

    assertThat(type.resource()).hasValue(new UnifiedRecordType("ats_job_postings"));
    assertThat(type.resource().orElseThrow().category()).isEqualTo(ConnectorCategory.ATS);
    assertThat(type.isDeletion()).isTrue();
    assertThat(type.isUpdate() || type.isCreation()).isFalse();
    assertThat(WebhookEventType.ACCOUNT_CREATED.isCreation()).isTrue();
    assertThat(WebhookEventType.ACCOUNT_CREATED.resource()).isEmpty();
  }

  @Test
  void type_unknownValue_kept() {
    WebhookEventType moon = new WebhookEventType("moon");

    assertThat(moon).hasToString("moon");
    assertThat(moon.resource()).isEmpty();
    assertThat(moon.isCreation()).isFalse();
  }
}
