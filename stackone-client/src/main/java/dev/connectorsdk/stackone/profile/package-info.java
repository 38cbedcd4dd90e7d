/** Connector profiles: finding one, and having one made. */
@NullMarked
package dev.connectorsdk.stackone.profile;

import org.jspecify.annotations.NullMarked;
