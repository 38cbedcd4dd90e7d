/**
 * Executes the calls of Retrofit methods. A call passes, in this order: the trace, the retry, the
 * host guard, the authorization, the rate limits, the HTTP log, OkHttp.
 */
@NullMarked
package dev.connectorsdk.core.internal.http;

import org.jspecify.annotations.NullMarked;
