@NullMarked
package dev.connectorsdk.sophos.access;

import org.jspecify.annotations.NullMarked;
