/** OAuth 2.0 access tokens: asked for once, renewed early, shared by all threads. */
@NullMarked
package dev.connectorsdk.core.internal.token;

import org.jspecify.annotations.NullMarked;
