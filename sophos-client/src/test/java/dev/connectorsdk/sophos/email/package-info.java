@NullMarked
package dev.connectorsdk.sophos.email;

import org.jspecify.annotations.NullMarked;
