/** Logs of action runs and their steps. */
@NullMarked
package dev.connectorsdk.stackone.log.action;

import org.jspecify.annotations.NullMarked;
