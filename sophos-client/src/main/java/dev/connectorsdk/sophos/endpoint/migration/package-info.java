/** Migrations of endpoints from one tenant to another (Endpoint API). */
@NullMarked
package dev.connectorsdk.sophos.endpoint.migration;

import org.jspecify.annotations.NullMarked;
