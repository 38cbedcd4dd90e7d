/**
 * Access tokens of a tenant (Account management API).
 *
 * <pre>{@code
 * AccessToken token = sophos.tenant().accessTokens().create(type, "Installers");
 * }</pre>
 *
 * <p>{@link AccessTokens} lists, creates, renames and revokes the tokens with which installers
 * register at a tenant, and sets when they expire. The token itself is a {@code Secret}. Level:
 * tenant.
 *
 * <p>Guide: {@code docs/partner-administration.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.accesstoken;

import org.jspecify.annotations.NullMarked;
