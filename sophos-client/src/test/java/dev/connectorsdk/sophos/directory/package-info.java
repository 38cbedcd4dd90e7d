/** Tests of the directory. */
@NullMarked
package dev.connectorsdk.sophos.directory;

import org.jspecify.annotations.NullMarked;
