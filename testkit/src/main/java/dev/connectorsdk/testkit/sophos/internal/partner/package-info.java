/** Partner API: administrators, new tenants, billing. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal.partner;

import org.jspecify.annotations.NullMarked;
