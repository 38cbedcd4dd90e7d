/** Validation of values against a JSON Schema. */
@NullMarked
package dev.connectorsdk.stackone.internal.schema;

import org.jspecify.annotations.NullMarked;
