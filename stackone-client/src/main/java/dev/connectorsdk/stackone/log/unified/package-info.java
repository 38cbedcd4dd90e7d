/** Logs of requests to the unified API. */
@NullMarked
package dev.connectorsdk.stackone.log.unified;

import org.jspecify.annotations.NullMarked;
