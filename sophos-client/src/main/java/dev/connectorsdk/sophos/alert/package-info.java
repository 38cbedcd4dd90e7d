/** Alerts of a tenant (Common API). */
@NullMarked
package dev.connectorsdk.sophos.alert;

import org.jspecify.annotations.NullMarked;
