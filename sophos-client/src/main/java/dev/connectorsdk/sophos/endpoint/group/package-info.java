/**
 * Endpoint groups and their members (Endpoint API).
 *
 * <pre>{@code
 * EndpointGroups groups = sophos.tenant().endpoints().groups();
 * }</pre>
 *
 * <p>{@link EndpointGroups} lists, reads, creates, renames and deletes groups of computers or
 * servers. {@link EndpointGroupMembers} adds, removes and moves endpoints. Level: tenant.
 *
 * <p>Guide: {@code docs/endpoints.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.endpoint.group;

import org.jspecify.annotations.NullMarked;
