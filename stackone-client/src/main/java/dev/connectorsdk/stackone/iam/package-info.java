/**
 * Identities of a linked account's provider: its credentials, organizations and users.
 *
 * <pre>{@code
 * IamCredentials me = stackOne.account(id).iam().me(q -> q);
 * }</pre>
 *
 * <p>{@link Iam} reads whose credentials an account has, their organizations, and the users of a
 * resource, for connectors that support it.
 *
 * <p>Guide: {@code docs/stackone.md} of the project.
 */
@NullMarked
package dev.connectorsdk.stackone.iam;

import org.jspecify.annotations.NullMarked;
