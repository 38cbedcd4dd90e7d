/** Account health check API. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal.health;

import org.jspecify.annotations.NullMarked;
