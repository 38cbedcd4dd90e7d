/** The token endpoint, whoami and tenant lists. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal.identity;

import org.jspecify.annotations.NullMarked;
