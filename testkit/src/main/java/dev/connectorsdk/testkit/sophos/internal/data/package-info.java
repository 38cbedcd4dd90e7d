/** Stored items and generated data. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal.data;

import org.jspecify.annotations.NullMarked;
