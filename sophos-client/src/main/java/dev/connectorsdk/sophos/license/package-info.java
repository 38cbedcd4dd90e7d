/** Licensing API: licenses of tenants and firewalls. */
@NullMarked
package dev.connectorsdk.sophos.license;

import org.jspecify.annotations.NullMarked;
