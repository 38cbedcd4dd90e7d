/** The Email management API. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal.email;

import org.jspecify.annotations.NullMarked;
