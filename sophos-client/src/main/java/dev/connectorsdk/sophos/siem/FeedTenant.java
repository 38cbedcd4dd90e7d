package dev.connectorsdk.sophos.siem;

import java.util.function.Supplier;

/**
 * A tenant of a feed.
 *
 * @param id the id
 * @param siem opens its scope; throws if it cannot be called
 */
record FeedTenant(String id, Supplier<Siem> siem) {}
