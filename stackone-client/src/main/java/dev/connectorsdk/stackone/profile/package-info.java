/** Connector profiles: listing, creating and changing them. */
@NullMarked
package dev.connectorsdk.stackone.profile;

import org.jspecify.annotations.NullMarked;
