@NullMarked
package dev.connectorsdk.sophos.credential;

import org.jspecify.annotations.NullMarked;
