/** Legacy request logs: requests to StackOne, and the provider requests behind them. */
@NullMarked
package dev.connectorsdk.stackone.log.request;

import org.jspecify.annotations.NullMarked;
