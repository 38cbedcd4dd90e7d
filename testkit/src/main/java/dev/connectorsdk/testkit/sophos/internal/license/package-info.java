/** Licensing API. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal.license;

import org.jspecify.annotations.NullMarked;
