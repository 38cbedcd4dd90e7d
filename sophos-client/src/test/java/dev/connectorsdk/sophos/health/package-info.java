@NullMarked
package dev.connectorsdk.sophos.health;

import org.jspecify.annotations.NullMarked;
