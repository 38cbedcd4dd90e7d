@NullMarked
package dev.connectorsdk.sophos.capability;

import org.jspecify.annotations.NullMarked;
