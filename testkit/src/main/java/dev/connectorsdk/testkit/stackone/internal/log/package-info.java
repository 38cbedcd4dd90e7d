/** Request logs and action run logs. */
@NullMarked
package dev.connectorsdk.testkit.stackone.internal.log;

import org.jspecify.annotations.NullMarked;
