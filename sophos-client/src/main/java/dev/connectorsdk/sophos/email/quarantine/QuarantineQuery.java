package dev.connectorsdk.sophos.email.quarantine;

/**
 * Filters and paging for searching the quarantine. A message must match all filters that are set.
 * Each method changes this query and returns it.
 */
public final class QuarantineQuery extends MessageQuery<QuarantineQuery> {
  QuarantineQuery() {}

  @Override
  QuarantineQuery self() {
    return this;
  }

  /** The properties to return; the id is always returned. All if not set. */
  public QuarantineQuery addFields(String... properties) {
    return addToBody("fields", properties);
  }

  /** Only messages that were received, or were sent. */
  public QuarantineQuery direction(QuarantinedMessage.Direction direction) {
    return filter("direction", direction.value());
  }
}
