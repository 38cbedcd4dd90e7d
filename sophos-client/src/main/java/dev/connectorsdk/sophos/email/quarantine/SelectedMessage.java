package dev.connectorsdk.sophos.email.quarantine;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A message to release or delete.
 *
 * @param id the id of the message in quarantine
 * @param forRecipients the recipients for whom it is released or deleted; empty for all
 * @param stripAttachments the names of attachments that are stripped at the release
 */
public record SelectedMessage(
    String id, List<String> forRecipients, List<String> stripAttachments) {
  /** Rejects a blank id. */
  public SelectedMessage {
    ArgumentChecks.requireId("id", id);
    forRecipients = List.copyOf(forRecipients);
    stripAttachments = List.copyOf(stripAttachments);
  }

  /**
   * Returns a message for all its recipients.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public static SelectedMessage of(String id) {
    return new SelectedMessage(id, List.of(), List.of());
  }

  /**
   * Returns a message for some of its recipients.
   *
   * @param recipients at least one email address
   * @throws IllegalArgumentException if the id or a recipient is blank, or there are no recipients
   */
  public static SelectedMessage of(String id, Collection<String> recipients) {
    List<String> checked = ArgumentChecks.requireTexts("recipients", recipients);
    return new SelectedMessage(id, checked, List.of());
  }

  /**
   * Returns the same message, without some of its attachments: only for a release from the
   * quarantine before delivery.
   *
   * @param attachments at least one name
   * @throws IllegalArgumentException if there are no names or one is blank
   */
  public SelectedMessage withoutAttachments(Collection<String> attachments) {
    List<String> checked = ArgumentChecks.requireTexts("attachments", attachments);
    return new SelectedMessage(id, forRecipients, checked);
  }

  /** Returns the body of a request: its items, and the options after them. */
  static Map<String, Object> body(
      Collection<SelectedMessage> messages, boolean mayStrip, Map<String, Object> options) {
    if (messages.isEmpty()) {
      throw new IllegalArgumentException("messages must hold at least 1 message.");
    }
    if (!mayStrip && messages.stream().anyMatch(one -> !one.stripAttachments.isEmpty())) {
      throw new IllegalArgumentException(
          "Attachments can be stripped only when a message is released from the quarantine before"
              + " delivery: leave out withoutAttachments.");
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("items", messages.stream().map(SelectedMessage::item).toList());
    body.putAll(options);
    return body;
  }

  private Map<String, Object> item() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("id", id);
    if (!forRecipients.isEmpty()) {
      body.put("forRecipients", forRecipients);
    }
    if (!stripAttachments.isEmpty()) {
      body.put("stripAttachments", stripAttachments);
    }
    return body;
  }
}
