@NullMarked
package dev.connectorsdk.sophos.network;

import org.jspecify.annotations.NullMarked;
