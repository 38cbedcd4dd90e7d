/** Exclusions. */
@NullMarked
package dev.connectorsdk.sophos.endpoint.exclusion;

import org.jspecify.annotations.NullMarked;
