package dev.connectorsdk.sophos.email.quarantine;

/**
 * Filters and paging for searching the post-delivery quarantine. A message must match all filters
 * that are set; its reason is {@code maliciousUrl}, {@code malware} or {@code onDemand}. Each
 * method changes this query and returns it.
 */
public final class PostDeliveryQuery extends MessageQuery<PostDeliveryQuery> {
  PostDeliveryQuery() {}

  @Override
  PostDeliveryQuery self() {
    return this;
  }
}
