/**
 * Locations whose name resolution is protected (DNS protection API).
 *
 * <pre>{@code
 * Paged<DnsLocation> locations = sophos.tenant().dnsLocations().list();
 * }</pre>
 *
 * <p>{@link DnsLocations} lists, reads, creates, updates and deletes the locations whose DNS
 * queries are filtered. Level: tenant.
 *
 * <p>Guide: {@code docs/smaller-families.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.dns;

import org.jspecify.annotations.NullMarked;
