/**
 * Events and alerts for a SIEM: lists, and feeds that read on from a checkpoint.
 *
 * <pre>{@code
 * try (EventFeed<SiemEvent> feed = sophos.tenant().siem().eventFeed(store)) {
 *   feed.follow(batch -> save(batch));
 * }
 * }</pre>
 *
 * <p>{@link Siem} lists events and alerts of the last 24 hours. {@link EventFeed} follows them from
 * a checkpoint, at least once each: the position is saved after the consumer of a batch returns.
 * {@link SiemFeeds} does so for all tenants of a partner or organization. Level: tenant, partner
 * and organization.
 *
 * <p>Guide: {@code docs/feeds.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.siem;

import org.jspecify.annotations.NullMarked;
