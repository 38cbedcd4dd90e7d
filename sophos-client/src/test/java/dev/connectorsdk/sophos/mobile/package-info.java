@NullMarked
package dev.connectorsdk.sophos.mobile;

import org.jspecify.annotations.NullMarked;
