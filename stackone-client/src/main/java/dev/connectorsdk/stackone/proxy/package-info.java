/**
 * The proxy: requests to the provider of a linked account.
 *
 * <pre>{@code
 * ProxyResult result = stackOne.account(id).proxy().send(r -> r.path("/alerts"));
 * }</pre>
 *
 * <p>{@link AccountProxy} sends a request to the provider with the credentials of the account, for
 * what no action does. StackOne calls it legacy. A {@code get} is retried like a GET.
 *
 * <p>Guide: {@code docs/stackone.md} of the project.
 */
@NullMarked
package dev.connectorsdk.stackone.proxy;

import org.jspecify.annotations.NullMarked;
