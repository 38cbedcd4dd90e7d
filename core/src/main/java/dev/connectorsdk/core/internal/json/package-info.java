/** Reads records and writes records and requests as JSON. */
@NullMarked
package dev.connectorsdk.core.internal.json;

import org.jspecify.annotations.NullMarked;
