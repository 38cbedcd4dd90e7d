/** The Sophos connector, which calls Sophos Central. */
@NullMarked
package dev.connectorsdk.testkit.stackone.internal.sophos;

import org.jspecify.annotations.NullMarked;
