/**
 * OAuth 2.0 access tokens: requested once, renewed early, shared by all threads; and the headers
 * that send them.
 */
@NullMarked
package dev.connectorsdk.core.internal.token;

import org.jspecify.annotations.NullMarked;
