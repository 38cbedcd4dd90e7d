/** Follows the events of a tenant, or of all tenants of a partner. */
@NullMarked
package dev.connectorsdk.examples.feed;

import org.jspecify.annotations.NullMarked;
