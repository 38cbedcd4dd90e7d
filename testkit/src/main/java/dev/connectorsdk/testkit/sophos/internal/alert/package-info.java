/** Common API: alerts. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal.alert;

import org.jspecify.annotations.NullMarked;
