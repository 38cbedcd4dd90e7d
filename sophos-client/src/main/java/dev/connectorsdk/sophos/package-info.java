/** The Sophos Central client, its builder and its scopes. */
@NullMarked
@ModelStyle
package dev.connectorsdk.sophos;

import org.jspecify.annotations.NullMarked;
