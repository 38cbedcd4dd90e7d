/**
 * From a Retrofit method to bytes and back. A call passes, in this order: the trace, the retry, the
 * host guard, the authorization, the admission, the wire log, OkHttp.
 */
@NullMarked
package dev.connectorsdk.core.internal.http;

import org.jspecify.annotations.NullMarked;
