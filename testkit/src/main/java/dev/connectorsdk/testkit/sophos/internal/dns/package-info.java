/** DNS protection API. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal.dns;

import org.jspecify.annotations.NullMarked;
