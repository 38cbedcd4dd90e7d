/**
 * The logs of requests, action runs and their steps. StackOne keeps them for 90 days unless the
 * project has another setting.
 */
@NullMarked
package dev.connectorsdk.stackone.log;

import org.jspecify.annotations.NullMarked;
