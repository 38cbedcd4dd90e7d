@NullMarked
package dev.connectorsdk.sophos.checkpoint;

import org.jspecify.annotations.NullMarked;
