/** Examples of the directory of a tenant. */
@NullMarked
package dev.connectorsdk.examples.directory;

import org.jspecify.annotations.NullMarked;
