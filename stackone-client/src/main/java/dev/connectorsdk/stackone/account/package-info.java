/**
 * Linked accounts: a customer's connections under connector profiles.
 *
 * <pre>{@code
 * Paged<LinkedAccount> accounts = stackOne.accounts().list();
 * }</pre>
 *
 * <p>{@link LinkedAccounts} lists, reads, changes and deletes the accounts that customers have
 * linked, and waits within a deadline until one is active. {@link AccountErrorCode} says why one is
 * not. Calls for an account start at {@code stackOne.account(id)}.
 *
 * <p>Guide: {@code docs/linking-an-account.md} of the project.
 */
@NullMarked
package dev.connectorsdk.stackone.account;

import org.jspecify.annotations.NullMarked;
