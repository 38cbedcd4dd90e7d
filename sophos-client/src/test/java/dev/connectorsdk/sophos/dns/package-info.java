@NullMarked
package dev.connectorsdk.sophos.dns;

import org.jspecify.annotations.NullMarked;
