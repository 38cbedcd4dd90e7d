/** Retries and rate limits: which calls may be repeated, and how long they wait. */
@NullMarked
package dev.connectorsdk.core.internal.http.retry;

import org.jspecify.annotations.NullMarked;
