/** The tenants of a partner or an organization (Partner API, Organization API). */
@NullMarked
package dev.connectorsdk.sophos.tenant;

import org.jspecify.annotations.NullMarked;
