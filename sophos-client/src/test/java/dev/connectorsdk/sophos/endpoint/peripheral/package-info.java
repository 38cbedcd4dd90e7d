@NullMarked
package dev.connectorsdk.sophos.endpoint.peripheral;

import org.jspecify.annotations.NullMarked;
