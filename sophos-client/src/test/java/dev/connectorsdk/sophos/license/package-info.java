@NullMarked
package dev.connectorsdk.sophos.license;

import org.jspecify.annotations.NullMarked;
