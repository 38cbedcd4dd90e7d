/** Examples of Sophos Email. */
@NullMarked
package dev.connectorsdk.examples.email;

import org.jspecify.annotations.NullMarked;
