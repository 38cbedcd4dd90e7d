/** Finds secrets in a text, whatever its encodings, and masks them. */
@NullMarked
package dev.connectorsdk.core.internal.redact;

import org.jspecify.annotations.NullMarked;
