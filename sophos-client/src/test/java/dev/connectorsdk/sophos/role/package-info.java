@NullMarked
package dev.connectorsdk.sophos.role;

import org.jspecify.annotations.NullMarked;
