/** The exceptions of the SDK: one small sealed family. */
@NullMarked
package dev.connectorsdk.core.error;

import org.jspecify.annotations.NullMarked;
