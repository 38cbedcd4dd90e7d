/**
 * Allowed and blocked items, and blocked addresses (Endpoint API).
 *
 * <pre>{@code
 * BlockedItems blocked = sophos.tenant().endpoints().blockedItems();
 * }</pre>
 *
 * <p>{@link AllowedItems} and {@link BlockedItems} are applications by hash, path or certificate
 * that endpoints run or refuse; {@link BlockedAddresses} are IP addresses that they do not connect
 * to. {@code createIfAbsent} returns whether the item was created. Level: tenant.
 *
 * <p>Guide: {@code docs/endpoints.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.endpoint.item;

import org.jspecify.annotations.NullMarked;
