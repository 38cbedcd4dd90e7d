/** Reads and writes models as JSON: Immutables interfaces through their builders, and records. */
@NullMarked
package dev.connectorsdk.core.internal.json;

import org.jspecify.annotations.NullMarked;
