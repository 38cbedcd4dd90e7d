package dev.connectorsdk.sophos.email.quarantine;

import dev.connectorsdk.sophos.internal.QueryParameters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The filters and the paging that the searches of both quarantines have. */
abstract class MessageQuery<Q extends MessageQuery<Q>> {
  /** The maximum number of messages on a page (unverified). */
  public static final int MAX_PAGE_SIZE = 100;

  private final QueryParameters body = new QueryParameters();
  private final Map<String, Object> filter = new LinkedHashMap<>();

  abstract Q self();

  /** Only messages in quarantine since this time or later. */
  public Q beginDate(Instant time) {
    return set("beginDate", time);
  }

  /** Only messages in quarantine since this time or earlier. */
  public Q endDate(Instant time) {
    return set("endDate", time);
  }

  /** Only the message with this id. */
  public Q id(String id) {
    return filter("id", id);
  }

  /** Only messages whose sender contains this text. */
  public Q fromContains(String text) {
    return filter("fromContains", text);
  }

  /** Only messages one of whose recipients contains this text. */
  public Q toContains(String text) {
    return filter("toContains", text);
  }

  /** Only messages whose subject contains this text. */
  public Q subjectContains(String text) {
    return filter("subjectContains", text);
  }

  /** Only messages with an attachment whose name contains this text. */
  public Q attachmentNameContains(String text) {
    return filter("attachmentNameContains", text);
  }

  /** Only messages larger than this number of megabytes. */
  public Q sizeInMBGreaterThan(int megabytes) {
    return filter("sizeInMBGreaterThan", megabytes);
  }

  /** Only messages smaller than this number of megabytes. */
  public Q sizeInMBLowerThan(int megabytes) {
    return filter("sizeInMBLowerThan", megabytes);
  }

  /** Only messages that were processed in this way. */
  public Q productType(QuarantinedMessage.ProductType type) {
    return filter("productType", type.value());
  }

  /** Only messages that are in quarantine for one of these reasons. */
  public Q addReason(QuarantinedMessage.Reason... reasons) {
    List<Object> all = new ArrayList<>();
    if (filter.get("reason") instanceof List<?> earlier) {
      all.addAll(earlier);
    }
    for (QuarantinedMessage.Reason reason : reasons) {
      all.add(reason.value());
    }
    return filter("reason", all);
  }

  /** Only messages with attachments, or without. */
  public Q hasAnyAttachment(boolean any) {
    return filter("hasAnyAttachment", any);
  }

  /** The sort order: properties such as {@code quarantinedAt:desc}. */
  public Q addSort(String... terms) {
    body.add("sort", (Object[]) terms);
    return self();
  }

  /**
   * The number of messages on a page; the default of the service if not set.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public Q pageSize(int size) {
    body.pageSize(size, MAX_PAGE_SIZE);
    return self();
  }

  Q addToBody(String name, String... values) {
    body.add(name, (Object[]) values);
    return self();
  }

  Q filter(String name, Object value) {
    filter.put(name, Objects.requireNonNull(value, name));
    return set("filter", filter);
  }

  private Q set(String name, Object value) {
    body.set(name, value);
    return self();
  }

  /**
   * Returns the body of a search.
   *
   * @throws IllegalArgumentException if the beginning is after the end
   */
  QueryParameters checked() {
    body.requireOrder("beginDate", "endDate");
    return body;
  }
}
