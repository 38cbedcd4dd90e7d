/** Tests of the JSON package. */
@NullMarked
package dev.connectorsdk.core.internal.json;

import org.jspecify.annotations.NullMarked;
