/** Administrators, billing and new tenants of a partner (Partner API). */
@NullMarked
package dev.connectorsdk.sophos.partner;

import org.jspecify.annotations.NullMarked;
